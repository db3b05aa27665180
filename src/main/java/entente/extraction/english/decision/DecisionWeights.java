package entente.extraction.english.decision;

import entente.ontology.ListFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Turns what rules and model say into the share of such findings that are right, by logistic regression on annotated texts
 * that the model was not trained on. {@code extraction/model/calibration.txt} has the coefficients.
 */
public class DecisionWeights {
    /** Probabilities closer to 0 or 1 are not told apart. */
    private static final double EDGE = 0.005;

    private final Map<String, Double> coefficients = new LinkedHashMap<>();

    /** Reads the coefficients from the class path. */
    public DecisionWeights() {
        for (String line : ListFile.lines("/extraction/model/calibration.txt")) {
            String[] parts = line.split("\t");
            coefficients.put(parts[0], Double.valueOf(parts[1]));
        }
    }

    /** {@return the logarithm of the odds} */
    static double logit(double probability) {
        double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
        return Math.log(p / (1 - p));
    }

    /** {@return the share of a finding with these features, a value for each name} */
    protected double share(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += get(feature.getKey()) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** {@return the value of that name, which must be in the file} */
    protected double get(String name) {
        return Objects.requireNonNull(coefficients.get(name), () -> "calibration.txt must have a value for " + name);
    }
}
