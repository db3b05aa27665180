package entente.training;

import java.util.List;

/** Thrown when annotated texts are invalid, with all faults. */
final class FaultyTexts extends RuntimeException {
    FaultyTexts(List<String> faults) {
        super(String.join("\n", faults));
    }
}
