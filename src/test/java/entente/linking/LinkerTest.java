package entente.linking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.TestGraph;
import entente.judgement.Report;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {
    private static final Linker LINKER = new Linker(TestGraph.graph(), Report.PARSERS);

    @BeforeEach
    void clear() {
        TestGraph.empty();
    }

    private static void read(Report... reports) {
        for (Report report : reports) {
            report.write(LINKER.link(report.document(), report.extraction()));
            TestGraph.rewriting(report.resolver()).all();
        }
    }

    private static List<String> names(String label) {
        return TestGraph.driver()
                .executableQuery("MATCH (n:" + label + ") RETURN n.name ORDER BY n.name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    @Test
    void namesakesWithNothingInCommonStayApart() {
        read(
                new Report("d1").office("David Park", "mayor", "Lund Town Hall"),
                new Report("d2").office("David Park", "chief executive", "Orion Steel"),
                new Report("d3")
                        .office("David Park", "chief executive", "Orion Steel")
                        .visited("David Park", "Lagos"));

        assertThat(names("Person")).containsExactly("David Park (Lund Town Hall)", "David Park (Orion Steel)");
        assertThat(names("Place")).containsExactly("Lagos");
    }

    @ParameterizedTest
    @CsvSource({
        "Kestrel Ltd, Kestrel Limited",
        "Kestrel Ltd, KESTREL LTD.",
        "Falke GmbH, Falke",
        "European Union, EU",
        "Lloyds Bank plc, Lloyds Bank"
    })
    void formsOfTheNameOfAnOrganizationAreOne(String one, String other) {
        read(new Report("d1").owns(one, "Azul Rail"), new Report("d2").owns(other, "Nimbus Lines"));

        assertThat(names("Organization")).hasSize(3);
    }

    @Test
    void formsOfTheNameOfAPersonAreOneAndTheReasonIsKept() {
        read(
                new Report("d1").office("Karin Holt", "ambassador", "Azul Rail").met("Karin Holt", "Rui Matos"),
                new Report("d2").office("Holt, Karin", "ambassador", "Azul Rail"),
                new Report("d3").office("K. Holt", "ambassador", "Azul Rail").met("K. Holt", "Rui Matos"));

        assertThat(names("Person")).containsExactly("Karin Holt", "Rui Matos");
        assertThat(TestGraph.driver()
                        .executableQuery(
                                "MATCH (j:Judgement {verdict: 'same'}) RETURN j.by, j.left, j.right, j.score, j.reasons")
                        .execute()
                        .records())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(0).asString()).isEqualTo("machine");
                    assertThat(List.of(row.get(1).asString(), row.get(2).asString()))
                            .allMatch(id -> id.contains("holt"));
                    assertThat(row.get(3).asDouble()).isGreaterThan(0.7);
                    assertThat(row.get(4).asList()).isNotEmpty();
                });
    }

    @Test
    void holdingAndSubsidiaryStayApart() {
        read(
                new Report("d1").owns("Kestrel Ltd", "Azul Rail"),
                new Report("d2").owns("Kestrel Holdings plc", "Nimbus Lines"));

        assertThat(names("Organization"))
                .containsExactly("Azul Rail", "Kestrel Holdings plc", "Kestrel Ltd", "Nimbus Lines");
    }

    @Test
    void linksChangeNothing() {
        read(new Report("d1").met("Karin Holt", "Rui Matos"));
        var report = new Report("d2").met("Holt, Karin", "Rui Matos");

        LINKER.link(report.document(), report.extraction());

        assertThat(names("Judgement")).isEmpty();
        assertThat(names("Person")).containsExactly("Karin Holt", "Rui Matos");
    }
}
