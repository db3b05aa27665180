package entente.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many of one sort were annotated, predicted and right, summed over the documents.
 *
 * @param name such as {@code relations} or {@code relations.MET}
 */
@JsonPropertyOrder({"name", "gold", "predicted", "right", "precision", "recall", "f1"})
public record Measure(String name, int gold, int predicted, int right) {
    /** {@return the sum of both, under this one's name} */
    public Measure plus(Measure other) {
        return new Measure(name, gold + other.gold, predicted + other.predicted, right + other.right);
    }

    /** {@return the share of what was predicted that is right, 0 where nothing was} */
    @JsonProperty
    public double precision() {
        return share(right, predicted);
    }

    /** {@return the share of what was annotated that was found, 0 where nothing was} */
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
