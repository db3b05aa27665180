package entente.bulk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ReferenceEntity;
import entente.bulk.row.ReferenceRelation;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        bad-name              ~ ,Place,,,,                     ~ name must be 1 to 1000 characters, was ""
        unknown-type          ~ Fair,Event,,,,                 ~ type must be one of Person, Organization, Place, was "Event"
        bad-identifier        ~ Ghent,Place,,wikidata:12,,     ~ wikidata:VALUE (Q and digits)
        bad-identifier        ~ Ghent,Place,,Q12,,             ~ identifiers must be SCHEME:VALUE
        duplicate-identifier  ~ Bruxelles,Place,,wikidata:q239,, ~ only one row; line 2 has it already, was "wikidata:Q239"
        duplicate-id          ~ Ghent,Place,,,bru,             ~ only one row; line 2 has it already
        bad-id                ~ Ghent,Place,,,a b,             ~ an id must be
        unknown-country       ~ Ghent,Place,,,,XX              ~ country must be the ISO 3166 code
        field-count           ~ Ghent,Place                    ~ must have 6 fields
        bad-quotes            ~ "Ghent,Place,,,,               ~ must end with one
        """)
    void namesFaultsWithTheirLine(String code, String row, String advice) throws IOException {
        TablesRefused refused = refused(file("cities.csv", """
                name,type,aliases,identifiers,id,country
                Brussels,Place,Bruxelles|Brussel,wikidata:Q239;geonames:2800866,bru,BE
                %s
                """.formatted(row)));
        assertThat(refused.first()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.toString())
                    .startsWith("cities.csv:3: " + code + ": ")
                    .contains(advice);
        });
    }

    @Test
    void readsRowsAndSkipsBadOnesIfAsked() throws IOException {
        Path file = file("cities.csv", """
                type,name,identifiers,aliases,country
                Place,Brussels,https://sws.geonames.org/2800866/ | wikidata:Q239,Bruxelles; Brussel,be|France
                Place,,,,

                organization,Kestrel Ltd,,,
                """);
        var check = new ReferenceCheck(List.of(file), true, ExampleTables.SILENT);
        ReferenceList list = check.run().getFirst();
        assertThat(list.entities())
                .containsExactly(
                        new ReferenceEntity(
                                null,
                                EntityType.PLACE,
                                "Brussels",
                                List.of("Brussel", "Bruxelles"),
                                List.of("geonames:2800866", "wikidata:Q239"),
                                List.of("Belgium", "France"),
                                List.of()),
                        new ReferenceEntity(
                                null,
                                EntityType.ORGANIZATION,
                                "Kestrel Ltd",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()));
        assertThat(list.skipped()).isEqualTo(1);
        assertThat(check.faults()).extracting(Fault::line).containsExactly(3L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        missing-column ~ name,aliases      ~ the header must name the column type
        unknown-column ~ name,type,label   ~ columns must be some of name, type, aliases
        """)
    void refusesOtherHeadersEvenIfBadRowsAreSkipped(String code, String header, String advice) throws IOException {
        Path file = file("cities.csv", header + "\nBrussels,Place,x\n");
        TablesRefused refused = catchThrowableOfType(
                TablesRefused.class, () -> new ReferenceCheck(List.of(file), true, ExampleTables.SILENT).run());
        assertThat(refused.first().getFirst().code()).isEqualTo(code);
        assertThat(refused.first().getFirst().toString()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        bad-json     ~ {"id": "x", "schema": "Person", "properties": {   ~ breaks at column
        bad-json     ~ {"id": "x"} trailing                              ~ breaks at column 13
        bad-entity   ~ {"id": "x", "properties": {}}                     ~ an object with id, schema and properties
        bad-entity   ~ [1]                                               ~ an object with id, schema and properties
        bad-id       ~ {"id": "x y", "schema": "Person", "properties": {}} ~ an id must be
        duplicate-id ~ {"id": "a", "schema": "Person", "properties": {}} ~ line 1 has it already
        """)
    void namesBrokenLines(String code, String line, String advice) throws IOException {
        TablesRefused refused = refused(file("people.ftm.json", """
                {"id": "a", "schema": "Person", "properties": {"name": ["Ana Lund"]}}
                %s
                """.formatted(line)));
        assertThat(refused.first())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("people.ftm.json:2: " + code + ": ")
                        .contains(advice));
    }

    @Test
    void readsEntitiesAndRelationsOfFollowTheMoneyAndCountsTheRest() throws IOException {
        ReferenceList list = new ReferenceCheck(
                        List.of(file("people.ftm.json", ExampleTables.FTM)), false, ExampleTables.SILENT)
                .run()
                .getFirst();

        assertThat(list.entities())
                .extracting(ReferenceEntity::id, ReferenceEntity::type, ReferenceEntity::name)
                .containsExactly(
                        tuple("ana", EntityType.PERSON, "Ana Lund"),
                        tuple("rui", EntityType.PERSON, "Rui Lund"),
                        tuple("kes", EntityType.ORGANIZATION, "Kestrel Limited"),
                        tuple("adr", EntityType.PLACE, "1 Quay Street, Ellery"));
        assertThat(list.entities().getFirst().aliases()).containsExactly("A. Lund", "Ana Berg", "Ann");
        assertThat(list.entities().getFirst().topics()).containsExactly("role.pep");
        assertThat(list.entities().get(2).identifiers())
                .containsExactly("lei:529900T8BM49AURSDO55", "registration-be:0400378485", "wikidata:Q42");
        assertThat(list.entities().get(2).countries()).containsExactly("Belgium");
        assertThat(list.relations())
                .extracting(ReferenceRelation::subject, ReferenceRelation::type, ReferenceRelation::object)
                .containsExactly(
                        tuple("ana", RelationType.OWNS, "kes"),
                        tuple("rui", RelationType.HOLDS_POSITION, "kes"),
                        tuple("ana", RelationType.FAMILY_OF, "rui"));
        assertThat(list.relations().getFirst().sentence())
                .isEqualTo("Ana Lund owns Kestrel Limited, 40%, from 2011-05 (Ownership in people.ftm.json;"
                        + " data set be_companies; https://register.example/1)");
        assertThat(list.relations().get(1).title()).isEqualTo("managing director");
        assertThat(list.leftOut())
                .isEqualTo(Map.of(
                        "Vessel", 1L,
                        "UnknownLink", 1L,
                        "Ownership with an end that the list lacks", 1L,
                        "Membership from Person to Place", 1L,
                        "wikidataId of another form", 1L,
                        "country zz", 1L));

        ImportedBlock block = list.blocks().getFirst();
        assertThat(block.title()).isEqualTo("people.ftm.json, relations 1 to 3");
        assertThat(block.relations())
                .allSatisfy(relation -> assertThat(block.text().substring(relation.start(), relation.end()))
                        .isEqualTo(relation.quote()));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static TablesRefused refused(Path file) {
        return catchThrowableOfType(
                TablesRefused.class, () -> new ReferenceCheck(List.of(file), false, ExampleTables.SILENT).run());
    }
}
