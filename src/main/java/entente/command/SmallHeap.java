package entente.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.LoggerFactory;

/**
 * Keeps the heap close to what is in use. By default Java takes a quarter of the machine's memory before it clears up
 * thoroughly, and a jar cannot carry options for the virtual machine; these two can be set while it runs.
 */
final class SmallHeap {
    private SmallHeap() {}

    /** Asks for it; a virtual machine that knows no such options goes on as before. */
    static void prefer() {
        try {
            var options = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            options.setVMOption("MinHeapFreeRatio", "5");
            options.setVMOption("MaxHeapFreeRatio", "25");
        } catch (IllegalArgumentException notThere) {
            LoggerFactory.getLogger(SmallHeap.class)
                    .debug("The heap is as large as the virtual machine likes it", notThere);
        }
    }

    /** Gives back what the loading of models took besides; about a second. */
    static void giveBack() {
        System.gc();
    }
}
