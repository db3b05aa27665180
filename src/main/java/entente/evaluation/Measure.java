package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Counts of annotated, predicted and right items, summed over the documents.
 *
 * @param name name of the measure, such as {@code relations} or {@code relations.MET}
 */
@JsonPropertyOrder({"name", "gold", "predicted", "right", "precision", "recall", "f1"})
public record Measure(String name, int gold, int predicted, int right) {
    /** {@return the sum of both, with the name of this measure} */
    public Measure plus(Measure other) {
        return new Measure(name, gold + other.gold, predicted + other.predicted, right + other.right);
    }

    /** {@return the share of predicted items that are right, 0 without predictions} */
    @JsonProperty
    public double precision() {
        return share(right, predicted);
    }

    /** {@return the share of annotated items that were found, 0 without annotations} */
    @JsonProperty
    public double recall() {
        return share(right, gold);
    }

    /** {@return the harmonic mean of precision and recall} */
    @JsonProperty
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
