package entente.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.LoggerFactory;

/**
 * Keeps the heap small. By default, Java uses up to a quarter of the memory before a full collection. A jar cannot
 * contain options for the virtual machine, but these two can be set at runtime.
 */
final class SmallHeap {
    private SmallHeap() {}

    /** Sets the options. Has no effect on a virtual machine without these options. */
    static void prefer() {
        try {
            var options = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            options.setVMOption("MinHeapFreeRatio", "5");
            options.setVMOption("MaxHeapFreeRatio", "25");
        } catch (IllegalArgumentException notThere) {
            LoggerFactory.getLogger(SmallHeap.class).debug("The heap keeps its default size", notThere);
        }
    }

    /** Frees the memory that loading the models needed temporarily. Takes about a second. */
    static void free() {
        System.gc();
    }
}
