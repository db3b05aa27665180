package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Aside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

@Aside
class CalibrationTest {
    private static final Comparator<Double> NEARLY = (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b);

    private final List<JudgedClaim> claims = new ArrayList<>();

    @Test
    void groupsClaimsByConfidence() {
        claim("relations", "MET", 0.9, 3, 1);
        claim("relations", "MET", 1, 0, 1);
        claim("events", "visit", 0.89, 1, 1);
        claim("events", "visit", 0.2, 0, 1);
        Calibration all = Calibration.of("all", claims);
        assertThat(all.bands()).hasSize(6);
        assertThat(all.bands().getLast())
                .usingRecursiveComparison()
                .withComparatorForType(NEARLY, Double.class)
                .isEqualTo(new Band(0.9, 1, 5, 0.92, 3));
        assertThat(all.bands().get(4)).isEqualTo(new Band(0.8, 0.9, 2, 0.89, 1));
        assertThat(all.bands().getFirst()).isEqualTo(new Band(0, 0.5, 1, 0.2, 0));
        assertThat(all.error()).isCloseTo((5 * 0.32 + 2 * 0.39 + 0.2) / 8, within(1e-9));
        assertThat(Calibration.of("events", claims).bands().getLast().claims()).isZero();
    }

    @Test
    void smoothsTheSuggestedConfidenceOfRulesWithFewClaims() {
        claim("relations", "MET", 0.9, 80, 20);
        claim("relations", "MET", 0.6, 1, 0);
        claim("agreements", "signed", 0.9, 0, 1);
        List<RuleShare> rules = RuleShare.of(claims);
        assertThat(rules)
                .extracting(RuleShare::sort)
                .containsExactly("agreements.signed", "relations.MET", "relations.MET");
        assertThat(rules.get(0).suggested()).isBetween(0.5, 0.7);
        assertThat(rules.get(1).suggested()).isCloseTo(0.8, within(0.01));
        assertThat(rules.get(2).suggested()).isBetween(0.8, 0.85);
    }

    @Test
    void acceptsAnEmptyListOfClaims() {
        assertThat(Calibration.of("all", claims).error()).isZero();
        assertThat(RuleShare.of(claims)).isEmpty();
    }

    private void claim(String family, String sort, double confidence, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            claims.add(new JudgedClaim(family, sort, confidence, i < right));
        }
    }
}
