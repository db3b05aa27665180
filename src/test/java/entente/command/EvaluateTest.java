package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest extends EvaluateCalls {
    @Test
    void printsOneTableFirst() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
                                           P       R      F1  annotated   found   right
            entities                   0.667   1.000   0.800          2       3       2
              Person                   0.500   1.000   0.667          1       2       1
              Organization             0.000   0.000   0.000          0       0       0
              Place                    1.000   1.000   1.000          1       1       1
            relations                  0.500   0.500   0.500          2       2       1
            agreements                 0.000   0.000   0.000          0       0       0
              parties                  0.000   0.000   0.000          0       0       0
              status                   0.000   0.000   0.000          0       0       0
            events                     0.000   0.000   0.000          0       0       0
            quotes                     0.500   0.500   0.500          2       2       1

            Calibration: stated confidence is 0.350 from the share that is right, on average over 2 claims
            Look next: false MET 1, false Person 1, false quotes 1; --predicates, --misses N and --report FILE.html show more
            1 document evaluated
            """);
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(dates).containsExactly("2024-05-01");
    }

    @Test
    void printsLongListsOnDemand() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        assertThat(run(folder.toString(), "--misses=9", "--rules", "--calibration", "--predicates"))
                .isZero();
        assertThat(out.toString(UTF_8)).startsWith("""
            one
              false   entities.Person: Ghost
              missed  relations.NATIONAL_OF: Ida Holm NATIONAL_OF Oslo
                      “Oslo”
              false   relations.MET: Holm MET Ghost
                      “Ghost”
              false   quotes: Not in the text
                      “Ghost”

            rule states                   stated  fired  right  share  suggested
            relations.MET                  0.600      1      0   0.00       0.35
            relations.VISITED              0.900      1      1   1.00       0.65

            confidence   claims   mean  right   by family, right of claims
            0.6 to 0.7        1   0.60   0.00   relations 0 of 1   agreements 0 of 0   events 0 of 0
            0.9 to 1.0        1   0.90   1.00   relations 1 of 1   agreements 0 of 0   events 0 of 0

                                           P       R      F1  annotated   found   right
              MET                      0.000   0.000   0.000          0       1       0
              NATIONAL_OF              0.000   0.000   0.000          1       0       0
              VISITED                  1.000   1.000   1.000          1       1       1

                                           P       R      F1  annotated   found   right
            entities                   0.667   1.000   0.800          2       3       2
            """);
    }

    @Test
    void limitsTheNumberOfMisses() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        run(folder.toString(), "--misses", "1");
        assertThat(out.toString(UTF_8)).contains("Person: Ghost", "… and 3 more (--misses 4 shows all)");
        assertThat(out.toString(UTF_8)).doesNotContain("MET Ghost");
    }

    @Test
    void readsJsonLines() throws IOException {
        write(
                "gold.jsonl",
                "\n" + line("first", "Ida Holm visited Oslo.") + "\n" + line("", "Then Ida Holm visited Oslo. Noted.")
                        + "\n");
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        Path saved = folder.resolve("saved.jsonl");
        assertThat(run(folder.resolve("gold.jsonl").toString(), folder.toString(), "--save", saved.toString()))
                .isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(out.toString(UTF_8)).endsWith("3 documents evaluated\n");
        assertThat(dates).containsOnly("2024-05-01");
        assertThat(Files.readAllLines(saved))
                .extracting(saving ->
                        JsonMapper.shared().readTree(saving).path("id").asString())
                .containsExactly("first", "gold-3", "one");
    }

    @Test
    void namesTheLineOfAFault() throws IOException {
        write(
                "gold.jsonl",
                "{,}\n" + GOLD.replace("\n", "") + "\n" + line("x", " ") + "\n[]\n" + line("y", "Ida Holm left Oslo.")
                        + "\n" + line("z", "Ida Holm visited Oslo.") + "\n");
        write("empty.jsonl", "\n");
        write("table.csv", "a,b");
        String gold = folder.resolve("gold.jsonl").toString();
        assertThat(run(gold, file("empty.jsonl"), file("none.jsonl"), file("table.csv")))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).endsWith("1 document evaluated\n");
        assertThat(err.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(file("empty.jsonl") + ": empty-file: The file has no lines"),
                        line -> assertThat(line).isEqualTo(file("none.jsonl") + ": no-such-file: No such file"),
                        line -> assertThat(line).startsWith(file("table.csv") + ": unknown-format: Must be a folder "),
                        line -> assertThat(line).startsWith(gold + ":1: The JSON is malformed at line 1, column "),
                        line -> assertThat(line).startsWith(gold + ":2: text: missing-text: "),
                        line -> assertThat(line).startsWith(gold + ":3: text: missing-text: "),
                        line -> assertThat(line).startsWith(gold + ":4: The JSON must be an object"),
                        line -> assertThat(line).startsWith(gold + ":5: relations[0].quote: must be verbatim"));
    }

    @Test
    void writesAReport() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        assertThat(run(folder.toString(), "--report", file("report.html"))).isZero();
        assertThat(folder.resolve("report.html"))
                .content(UTF_8)
                .startsWith("<!doctype html>")
                .contains("NATIONAL_OF")
                .endsWith("</html>\n");
        dates.clear();
        assertThat(run(folder.toString(), "--report", file("none/report.html"))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("Cannot write " + file("none/report.html"));
        assertThat(dates).isEmpty();
    }

    @Test
    void printsJson() throws IOException {
        write("one.txt", "Ida Holm visited Oslo.");
        write("one.json", GOLD);
        run(folder.toString(), "--json");
        JsonNode json = JsonMapper.shared().readTree(out.toString(UTF_8));
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "documents", "measures", "calibration", "rules", "findings", "notes", "faults");
        assertThat(json.at("/measures/0").toString())
                .isEqualTo("{\"name\":\"entities\",\"gold\":2,\"predicted\":3,\"right\":2,\"precision\":" + 2.0 / 3
                        + ",\"recall\":1.0,\"f1\":0.8}");
        assertThat(json.at("/findings/0/verdict").asString()).isEqualTo("false");
        assertThat(json.at("/calibration/0/bands/5/share").asDouble()).isEqualTo(1);
    }

    @Test
    void printsTheNotesOfAllDocuments() throws IOException {
        for (String name : List.of("one", "two")) {
            write(name + ".txt", "Ida Holm visited Oslo. Noted.");
            write(name + ".json", GOLD);
        }
        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString(UTF_8)).endsWith("""

                Notes: model-calls 4, model-tokens 14
                2 documents evaluated
                """.substring(1));
    }

    @Test
    void continuesAfterFaultsAndReportsThem() throws IOException {
        write("a.json", "{}");
        write("b.json", "{,}");
        write("b.txt", "Oslo");
        write("c.json", GOLD.replace("VISITED", "LIKES"));
        write("c.txt", "Ida Holm visited Oslo.");
        write("d.json", GOLD);
        write("d.txt", "");
        write("e.json", GOLD);
        write("e.txt", "Ida Holm visited Oslo.");
        write("f.json", GOLD);
        write("f.txt", "The broken Holm visited Oslo.");
        write("g.json", GOLD);
        write("g.txt", "The unavailable Holm visited Oslo.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(folder.resolve("none").toString(), empty.toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).endsWith("1 document evaluated\n");
        assertThat(err.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(folder.resolve("none") + ": No such folder"),
                        line -> assertThat(line).isEqualTo(empty + ": The folder has no NAME.json next to a NAME.txt"),
                        line -> assertThat(line)
                                .isEqualTo(folder.resolve("a.json")
                                        + ": No text file next to it: a.txt or a.text or a.html or a.htm or a.xhtml or"
                                        + " a.pdf"),
                        line -> assertThat(line)
                                .startsWith(folder.resolve("b.json") + ": The JSON is malformed at line 1, column "),
                        line -> assertThat(line)
                                .startsWith(folder.resolve("c.json") + ": relations[0].predicate: must be one of "),
                        line -> assertThat(line).startsWith(folder.resolve("d.txt") + ": empty-document: "),
                        line -> assertThat(line)
                                .isEqualTo(folder.resolve("f.json")
                                        + ": internal-error: java.lang.IllegalStateException: The extractor broke"),
                        line -> assertThat(line)
                                .isEqualTo(folder.resolve("g.json") + ": model-unavailable: The model did not answer"));
    }
}
