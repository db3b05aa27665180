package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCompareTest extends EvaluateCalls {
    @Test
    void comparesWithAnEarlierExtraction() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        write("two.txt", "Ida Holm visited Oslo.");
        write("two.json", GOLD);
        write("other.jsonl", """
            {"id": "one", "entities": [{"id": "x", "type": "Person", "name": "Ida Holm"}, {"id": "y", "type": "Place",\
             "name": "Oslo"}, {"id": "z", "type": "Organization", "name": "Spook"}], "relations": [{"subject": "x",\
             "predicate": "NATIONAL_OF", "object": "y", "quote": "Oslo", "quoteStart": 17, "confidence": 0.5}]}
            """);
        assertThat(run(folder.toString(), "--compare", file("other.jsonl"))).isZero();
        assertThat(out.toString(UTF_8)).startsWith("""
                             P                     R                     F1                    found           right
                             earlier now   change  earlier now   change  earlier now   change  earlier    now  earlier    now
            entities         0.667   0.667 +0.000  1.000   1.000 +0.000  0.800   0.800 +0.000        3      3        2      2
              Person         1.000   0.500 -0.500  1.000   1.000 +0.000  1.000   0.667 -0.333        1      2        1      1
            """).contains("""
            relations        1.000   0.500 -0.500  0.500   0.500 +0.000  0.667   0.500 -0.167        1      2        1      1
            """, """

            facts               won   lost  newly false  no longer false
            entities              0      0            1                1
            relations             1      1            1                0
            agreements            0      0            0                0
            events                0      0            0                0
            all                   1      1            2                1

            Not compared, because the earlier extraction has no such id: two
            Calibration: """);
        out.reset();
        run(folder.toString(), "--json", "--compare", file("other.jsonl"));
        JsonNode json = JsonMapper.shared().readTree(out.toString(UTF_8));
        assertThat(json.at("/comparison/facts/1").toString())
                .isEqualTo("{\"family\":\"relations\",\"won\":1,\"lost\":1,\"newlyFalse\":1,\"noLongerFalse\":0}");
        assertThat(json.at("/comparison/leftOut/0").asString()).isEqualTo("two");
        assertThat(json.at("/comparison/earlier/0/name").asString()).isEqualTo("entities");
    }

    @Test
    void findsNoDifferenceToItsOwnExtractions() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        run(folder.toString(), "--save", file("saved.jsonl"));
        out.reset();
        assertThat(run(folder.toString(), "--compare", file("saved.jsonl"))).isZero();
        assertThat(out.toString(UTF_8))
                .contains("\nall                   0      0            0                0\n")
                .doesNotContainPattern("[+-]0[.][0-9]*[1-9]")
                .doesNotContain("Not compared");
    }

    @Test
    void refusesWhatCannotBeCompared() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        write("other.jsonl", """
            {"id": "one", "entities": []}
            {"id": "one", "entities": []}
            {"id": "two", "entities": [], "relations": [{"subject": "x", "predicate": "MET", "object": "y", "quote": "q"}]}
            {"id": "three", "entities": [{"id": "x", "type": "Person", "name": "Ida"}], "events": [
            """);
        assertThat(run(folder.toString(), "--compare", file("other.jsonl"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(dates).isEmpty();
        assertThat(err.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(file("other.jsonl")
                                        + ":2: id: duplicate-document: must be unique, was again \"one\""),
                        line -> assertThat(line)
                                .isEqualTo(file("other.jsonl")
                                        + ":3: relations[0].subject: must be the id of an entity of this file, was"
                                        + " \"x\""),
                        line -> assertThat(line).startsWith(file("other.jsonl") + ":3: relations[0].object: "),
                        line -> assertThat(line).startsWith(file("other.jsonl") + ":4: The JSON is malformed"));
        err.reset();
        write("other.jsonl", "{\"id\": \"ten\", \"entities\": []}");
        assertThat(run(folder.toString(), "--compare", file("other.jsonl"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).endsWith("1 document evaluated\n");
        assertThat(err.toString(UTF_8)).startsWith(file("other.jsonl") + ": no-common-document: ");
        err.reset();
        assertThat(run(folder.toString(), folder.toString(), "--save", file("saved.jsonl")))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("one: duplicate-document: ");
        assertThat(folder.resolve("saved.jsonl")).doesNotExist();
    }
}
