package entente.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.Aside;
import entente.document.DocumentReader;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Aside
class GoldDocumentTest {
    private static final String TEXT = "Ida Holm met Ole Bro in Oslo last week. They signed a pact.";
    private static final String GOOD = """
            {"id": "x", "date": "2023-03", "entities": [{"id": "e1", "type": "Person", "name": "Ida Holm"}],
             "relations": [{"subject": "e1", "predicate": "MET", "object": "e1", "quote": "Ida Holm  met"}]}""";

    @TempDir
    private Path folder;

    @Test
    void usesTheAnnotatedDateAsPublicationDate() throws IOException {
        GoldDocument gold = read("a", GOOD, TEXT);
        assertThat(gold.name()).isEqualTo("a");
        assertThat(gold.document().publishedOn()).isEqualTo(new EdtfDate("2023-03"));
        assertThat(gold.annotation().relations()).hasSize(1);
    }

    @Test
    void readsHtmlPages() throws IOException {
        Files.writeString(
                folder.resolve("a.html"),
                "<html><body><article><p>Ida Holm <b>met</b> Ole&nbsp;Bro in Oslo.</p></article></body></html>");
        Path annotation = Files.writeString(folder.resolve("a.json"), GOOD);
        assertThat(GoldDocument.read(annotation, new DocumentReader()).text()).contains("Ida Holm met");
    }

    @Test
    void reportsEveryFaultWithItsField() throws IOException {
        assertThat(faults("""
            {"entities": [
               {"id": "e1", "type": "Event", "name": "Ida Holm", "aliases": "Ida"},
               {"id": "e1", "type": "Place", "name": " "},
               7],
             "agreements": [{"kind": "pact", "status": "dead", "parties": ["e1", "e9"], "quote": "signed a treaty"}],
             "events": [{"kind": "party", "participants": ["e1"], "place": "e8"}],
             "relations": [{"subject": "e1", "predicate": "LIKES", "object": 3, "quote": "met"},
                           {"subject": "e1", "predicate": "PARTY_TO", "object": "e1", "quote": "met"}]}"""))
                .containsExactly(
                        "entities[0].type: must be one of Person, Organization, Place, was \"Event\"",
                        "entities[0].aliases: must be a list of texts, was of type string",
                        "entities[1].id: must be unique, was again \"e1\"",
                        "entities[1].name: must not be blank",
                        "entities[2]: must be an object, was of type number",
                        "agreements[0].status: must be one of proposed, negotiating, planned, signed, in force,"
                                + " suspended, rejected, terminated, was \"dead\"",
                        "agreements[0].parties[1]: must be the id of an entity of this file, was \"e9\"",
                        "agreements[0].quote: must be verbatim in the text, was \"signed a treaty\"",
                        "events[0].kind: must be one of visit, meeting, ceremony, election, appointment, acquisition,"
                                + " investment, conflict, was \"party\"",
                        "events[0].place: must be the id of an entity of this file, was \"e8\"",
                        "events[0].quote: is required, was missing",
                        "relations[0].predicate: must be one of HOLDS_POSITION, MEMBER_OF, PART_OF, LOCATED_IN,"
                                + " NATIONAL_OF, VISITED, MET, TWINNED_WITH, COOPERATES_WITH, OWNS, INVESTS_IN,"
                                + " OPERATES_IN, FOUNDED, FAMILY_OF, was \"LIKES\"",
                        "relations[0].object: must be a text, was of type number",
                        "relations[1].predicate: must be one of HOLDS_POSITION, MEMBER_OF, PART_OF, LOCATED_IN,"
                                + " NATIONAL_OF, VISITED, MET, TWINNED_WITH, COOPERATES_WITH, OWNS, INVESTS_IN,"
                                + " OPERATES_IN, FOUNDED, FAMILY_OF, was \"PARTY_TO\"");
    }

    @Test
    void reportsThePositionOfMalformedJson() throws IOException {
        assertThat(faults("{\"entities\": [\n  {\"id\" 7}]}"))
                .singleElement()
                .asString()
                .startsWith("The JSON is malformed at line 2, column ");
        assertThat(faults("[]")).containsExactly("The JSON must be an object with the list \"entities\"");
        assertThat(faults("")).containsExactly("The JSON must be an object with the list \"entities\"");
        assertThat(faults("{}")).containsExactly("entities: must be a list, was missing");
        assertThat(faults("{\"date\": \"May\", \"entities\": []}"))
                .containsExactly("date: must be YYYY, YYYY-MM or YYYY-MM-DD, was \"May\"");
    }

    private GoldDocument read(String name, String json, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), text);
        return GoldDocument.read(Files.writeString(folder.resolve(name + ".json"), json), new DocumentReader());
    }

    private Iterable<String> faults(String json) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Path annotation = Files.writeString(folder.resolve("a.json"), json);
        FaultyGold faulty =
                catchThrowableOfType(FaultyGold.class, () -> GoldDocument.read(annotation, new DocumentReader()));
        assertThat(faulty.faults()).allMatch(fault -> fault.file().equals(annotation.toString()));
        return faulty.faults().stream()
                .map(fault -> fault.toString().substring(annotation.toString().length() + 2))
                .toList();
    }
}
