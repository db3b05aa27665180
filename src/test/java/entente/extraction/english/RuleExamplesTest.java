package entente.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Aside
class RuleExamplesTest {
    private static final Pattern RULE = Pattern.compile("[A-Z_]+ [01]\\.\\d+ .*");
    private static final Pattern EXAMPLE = Pattern.compile("# (.+) -> (.+)");

    @ParameterizedTest
    @ValueSource(strings = {"relations.rules", "relations.frames"})
    void findsTheRelationOfEachExample(String file) {
        List<String> faults = new ArrayList<>();
        String above = "";
        for (String line : lines(file)) {
            if (RULE.matcher(line).matches()) {
                Matcher example = EXAMPLE.matcher(above);
                if (!example.matches()) {
                    faults.add("No example: " + line);
                } else {
                    List<String> found = Reading.of(example.group(1)).relations();
                    if (!found.contains(example.group(2))) {
                        faults.add(above + " but found " + found);
                    }
                }
            }
            above = line;
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void findsTheAgreementOfEachExample() {
        List<String> faults = new ArrayList<>();
        int examples = 0;
        for (String line : lines("agreement-verbs.txt")) {
            Matcher example = EXAMPLE.matcher(line);
            if (example.matches()) {
                examples++;
                List<String> found = Reading.of(example.group(1)).agreements();
                if (!found.contains(example.group(2))) {
                    faults.add(line + " but found " + found);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(examples).isGreaterThan(15);
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(RuleExamplesTest.class.getResourceAsStream("/extraction/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
