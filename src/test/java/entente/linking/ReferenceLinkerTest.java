package entente.linking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.bulk.row.ReferenceEntity;
import entente.bulk.store.ReferenceWriter;
import entente.bulk.table.ExampleTables;
import entente.bulk.table.ReferenceCheck;
import entente.bulk.table.ReferenceList;
import entente.graph.TestGraph;
import entente.judgement.Report;
import entente.neo4j.server.DiskSpace;
import entente.ontology.EntityType;
import entente.resolution.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ReferenceLinkerTest {
    private static final ReferenceWriter WRITER =
            new ReferenceWriter(TestGraph.graph(), TestGraph.imports(), new DiskSpace(null, DataSize.ofBytes(0)));
    private static final ReferenceLinker LINKER =
            new ReferenceLinker(TestGraph.graph(), TestGraph.rewriting(new Resolver(Report.PARSERS)), Report.PARSERS);
    private static final Linker DOCUMENTS = new Linker(TestGraph.graph(), Report.PARSERS);

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        TestGraph.empty();
    }

    @Test
    void aLaterDocumentEndsOnTheListedEntity() {
        list("companies.csv", entity(EntityType.ORGANIZATION, "kes", "Kestrel Limited", "wikidata:Q42"));
        write(new Report("d1").office("Ana Lund", "director", "Kestrel Ltd"));
        assertThat(named("Organization")).containsExactly("kes Kestrel Limited [Kestrel Ltd] [wikidata:Q42] 1");
    }

    @Test
    void anEarlierDocumentEndsOnTheListedEntity() {
        write(new Report("d1").office("Ana Lund", "director", "Kestrel Ltd"));
        ReferenceLinker.Outcome linked =
                list("companies.csv", entity(EntityType.ORGANIZATION, "kes", "Kestrel Limited", "wikidata:Q42"));
        assertThat(linked.same()).isEqualTo(1);
        assertThat(named("Organization")).containsExactly("kes Kestrel Limited [Kestrel Ltd] [wikidata:Q42] 1");
    }

    @Test
    void placesAndCountriesMeetToo() {
        write(new Report("d1").visited("Ana Lund", "Belgium").visited("Ana Lund", "Norhaven"));
        ReferenceEntity norhaven = new ReferenceEntity(
                "nor",
                EntityType.PLACE,
                "Norhaven",
                List.of("Nordhavn"),
                List.of("geonames:99"),
                List.of("Denmark"),
                List.of());
        list(
                "places.csv",
                entity(EntityType.PLACE, "bel", "Kingdom of Belgium", "iso3166:BE", "wikidata:Q31"),
                norhaven);
        assertThat(named("Place"))
                .containsExactly(
                        "bel Kingdom of Belgium [Belgium] [iso3166:BE, wikidata:Q31] 1",
                        "nor Norhaven [Nordhavn] [geonames:99] 1");
        assertThat(reasons()).contains("same [same ISO 3166 code BE] 1.0");

        write(new Report("d2").visited("Rui Matos", "Nordhavn").visited("Rui Matos", "Belgium"));
        assertThat(named("Place"))
                .containsExactly(
                        "bel Kingdom of Belgium [Belgium] [iso3166:BE, wikidata:Q31] 2",
                        "nor Norhaven [Nordhavn] [geonames:99] 2");
    }

    @Test
    void countriesOfDocumentsHaveTheirCode() {
        write(new Report("d1").visited("Ana Lund", "Kingdom of Belgium").visited("Ana Lund", "Norhaven"));
        assertThat(named("Place")).anyMatch(place -> place.contains(" Belgium [Kingdom of Belgium] [iso3166:BE] 1"));
        assertThat(named("Place")).anyMatch(place -> place.contains(" Norhaven [] [] 1"));
    }

    @Test
    void identifiersDecide() {
        list(
                "one.csv",
                entity(EntityType.ORGANIZATION, "a", "Kestrel Holding Limited", "wikidata:Q1"),
                entity(EntityType.ORGANIZATION, "c", "Orion Steel Works", "wikidata:Q3"));
        ReferenceLinker.Outcome linked = list(
                "two.csv",
                entity(EntityType.ORGANIZATION, "b", "Falcon Group", "wikidata:Q1"),
                entity(EntityType.ORGANIZATION, "d", "Orion Steel Works", "wikidata:Q4"));

        assertThat(linked.same()).isEqualTo(1);
        assertThat(linked.different()).isEqualTo(1);
        assertThat(reasons())
                .containsExactly(
                        "different [one has the Wikidata id Q4, the other the Wikidata id Q3] 0.0",
                        "same [same Wikidata id Q1] 1.0");
        assertThat(named("Organization"))
                .containsExactly(
                        "a Kestrel Holding Limited [Falcon Group] [wikidata:Q1] 0",
                        "c Orion Steel Works [] [wikidata:Q3] 0",
                        "d Orion Steel Works [] [wikidata:Q4] 0");

        // A newer version no longer has the identifier.
        list(
                "two.csv",
                entity(EntityType.ORGANIZATION, "b", "Falcon Group"),
                entity(EntityType.ORGANIZATION, "d", "Orion Steel Works", "wikidata:Q4"));
        assertThat(named("Organization"))
                .contains("b Falcon Group [] [] 0", "a Kestrel Holding Limited [] [wikidata:Q1] 0");
    }

    @Test
    void namesakesOfOneListStayApart() {
        write(new Report("d1").office("Ana Lund", "director", "Kestrel Trading"));
        list(
                "companies.csv",
                entity(EntityType.ORGANIZATION, "a", "Kestrel Trading Ltd", "wikidata:Q1"),
                entity(EntityType.ORGANIZATION, "b", "Kestrel Trading Limited", "wikidata:Q2"));
        assertThat(named("Organization")).hasSize(2);
    }

    @Test
    void aNewerVersionUpdatesAndTheSameOneChangesNothing() throws IOException {
        ReferenceList first = read("cities.csv", """
                name,type,aliases,identifiers
                Norhaven,Place,,wikidata:Q7
                Kestrel Limited,Organization,Kes Group,
                """);
        WRITER.write(first, ExampleTables.SILENT);
        link("cities.csv");
        write(new Report("d1").office("Ana Lund", "director", "Kestrel Ltd"));
        List<String> before = named("Entity");
        ReferenceWriter.Outcome again = WRITER.write(first, ExampleTables.SILENT);
        assertThat(again.effective()).isFalse();
        assertThat(LINKER.pending("cities.csv")).isEmpty();
        assertThat(named("Entity")).isEqualTo(before);

        ReferenceWriter.Outcome newer = WRITER.write(read("cities.csv", """
                name,type,aliases,identifiers
                Nordhavn,Place,Norhaven,wikidata:Q7
                Kestrel Limited,Organization,,wikidata:Q42
                """), ExampleTables.SILENT);
        link("cities.csv");
        assertThat(newer.created()).isZero();
        assertThat(newer.changed()).hasSize(2);
        assertThat(named("Place")).singleElement().asString().endsWith(" Nordhavn [Norhaven] [wikidata:Q7] 0");
        assertThat(named("Organization"))
                .singleElement()
                .asString()
                .endsWith(" Kestrel Limited [Kestrel Ltd] [wikidata:Q42] 1");
    }

    @Test
    void relationsProveThemselvesAndAreReplaced() throws IOException {
        WRITER.write(read("people.ftm.json", ExampleTables.FTM), ExampleTables.SILENT);
        link("people.ftm.json");
        assertThat(relations()).containsExactly("ana FAMILY_OF rui", "ana OWNS kes", "rui HOLDS_POSITION kes");
        assertThat(WRITER.write(read("people.ftm.json", ExampleTables.FTM), ExampleTables.SILENT)
                        .effective())
                .isFalse();

        // The company becomes part of one of another list, and a newer version has one relation less.
        list(
                "registers.csv",
                entity(EntityType.ORGANIZATION, "a-much-longer", "The Kestrel Limited Company", "wikidata:Q42"));
        assertThat(relations())
                .containsExactly("ana FAMILY_OF rui", "ana OWNS a-much-longer", "rui HOLDS_POSITION a-much-longer");
        ReferenceWriter.Outcome newer = WRITER.write(
                read("people.ftm.json", ExampleTables.FTM.replaceAll("(?m)^.*Directorship.*\n", "")),
                ExampleTables.SILENT);
        assertThat(newer.replaced()).isEqualTo(1);
        assertThat(relations()).containsExactly("ana FAMILY_OF rui", "ana OWNS a-much-longer");
        assertThat(named("Organization"))
                .containsExactly("a-much-longer The Kestrel Limited Company [Kestrel Limited]"
                        + " [lei:529900T8BM49AURSDO55, registration-be:0400378485, wikidata:Q42] 1");
    }

    private ReferenceList read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new ReferenceCheck(List.of(file), false, ExampleTables.SILENT)
                .run()
                .getFirst();
    }

    private static ReferenceEntity entity(EntityType type, String id, String name, String... identifiers) {
        return new ReferenceEntity(id, type, name, List.of(), List.of(identifiers), List.of(), List.of());
    }

    private static ReferenceLinker.Outcome list(String name, ReferenceEntity... entities) {
        WRITER.write(new ReferenceList(name, List.of(entities), List.of(), Map.of(), 0), ExampleTables.SILENT);
        return link(name);
    }

    private static ReferenceLinker.Outcome link(String name) {
        return LINKER.link(name, LINKER.pending(name), done -> {});
    }

    private static void write(Report report) {
        report.write(DOCUMENTS.link(report.document(), report.extraction()));
        TestGraph.rewriting(new Resolver(Report.PARSERS)).all();
    }

    private static List<String> named(String label) {
        return texts("MATCH (n:" + label + ") WHERE n:Entity RETURN n.id + ' ' + n.name + ' [' + "
                + "reduce(all = '', x IN n.aliases | all + CASE all WHEN '' THEN '' ELSE ', ' END + x) + '] [' + "
                + "reduce(all = '', x IN coalesce(n.identifiers, []) | all + CASE all WHEN '' THEN '' ELSE ', ' END + x)"
                + " + '] ' + n.documents AS text ORDER BY text");
    }

    private static List<String> relations() {
        return texts(
                "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.quote <> '' RETURN a.id + ' ' + type(r) + ' ' + b.id AS text"
                        + " ORDER BY text");
    }

    private static List<String> reasons() {
        return texts("MATCH (j:Judgement) RETURN j.verdict + ' [' + j.reasons[0] + '] ' + toString(j.score) AS text"
                + " ORDER BY text");
    }

    private static List<String> texts(String statement) {
        return TestGraph.driver().executableQuery(statement).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
