package entente.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each rule and frame for events has an example above it, and that the extractor finds its event. */
@Aside
class EventExamplesTest {

    /** A rule with the comment line above it. */
    private record Example(String comment, String rule) {
        String text() {
            return comment.substring(2).split(" -> ")[0].replace(". ", ".\n");
        }

        String event() {
            return comment.split(" -> ")[1];
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheEventOfTheExample(Example example) {
        assertThat(example.comment()).as("the line above: %s", example.rule()).matches("# .+ -> \\w+: .+");
        assertThat(Reading.of(example.text()).events())
                .as(example.rule())
                .map(event -> event.replace(":  in", ": in"))
                .contains(example.event());
    }

    static Stream<Example> examples() {
        return Stream.of("events.rules", "events.frames").flatMap(file -> examples(lines(file)).stream());
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                examples.add(new Example(i == 0 ? "" : lines.get(i - 1), lines.get(i)));
            }
        }
        return examples;
    }

    private static List<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(EventExamplesTest.class.getResourceAsStream("/extraction/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
