package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Entente;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void showsFaultsAndWritesNothing() throws IOException {
        file("entities.csv", "id,type,name\nana,Person,Ana Lund\nport,Place,Port Ellery\n");
        file("relations.csv", "subject,type,object,quote\nport,VISITED,ana,q\nana,VISITED,port,\n");
        assertThat(run("relations.csv")).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains(
                        "relations.csv:2: wrong-ends: VISITED must lead from Person to Organization",
                        "was \"Place VISITED Person\"",
                        "relations.csv:3: missing-quote",
                        "nothing was imported: The tables have 2 faults (missing-quote 1, wrong-ends 1)");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void reportsAMissingFile() throws IOException {
        file("entities.csv", "id,type,name\n");
        assertThat(run("relations.csv")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("file-not-readable: ", "relations.csv must be a file");
    }

    @Test
    void importsTheReferenceListsOfAFolderAndLinksThem() throws IOException {
        Files.createDirectory(folder.resolve("lists"));
        file("lists/companies.csv", """
                name,type,aliases,identifiers,country
                Kestrel Limited,Organization,Kestrel Group|KG,wikidata:Q42;lei:529900T8BM49AURSDO55,GB
                Belgium,Place,,iso3166:BE,
                """);
        file("lists/people.ftm.json", """
                {"id":"ana","schema":"Person","properties":{"name":["Ana Lund"],"nationality":["be"]}}
                {"id":"kes","schema":"Company","properties":{"name":["Kestrel Ltd"],"wikidataId":["Q42"]}}
                {"id":"o","schema":"Ownership","properties":{"owner":["ana"],"asset":["kes"]},"datasets":["uk_psc"]}
                {"id":"v","schema":"Vessel","properties":{"name":["Aurora"]}}
                """);
        assertThat(references()).as(err.toString(UTF_8)).isZero();
        assertThat(out.toString(UTF_8))
                .contains(
                        "imported companies.csv: 2 entities (2 new, 0 changed), 0 relations; linked 0, kept apart 0, to judge 0",
                        "imported people.ftm.json: 2 entities (2 new, 0 changed), 1 relations; linked 1, kept apart 0, to judge 0",
                        "left out Vessel 1");
        out.reset();
        assertThat(references()).isZero();
        assertThat(out.toString(UTF_8)).contains("unchanged companies.csv", "unchanged people.ftm.json");

        out.reset();
        Path exported = folder.resolve("graph.graphml");
        assertThat(command("export", "--format", "graphml", "--output", exported.toString(), "--data", data()))
                .isZero();
        assertThat(Files.readString(exported))
                .contains(
                        "http://www.wikidata.org/entity/Q42",
                        "https://search.gleif.org/#/record/529900T8BM49AURSDO55",
                        "Ana Lund owns Kestrel Ltd (Ownership in people.ftm.json; data set uk_psc)")
                .containsOnlyOnce("attr.name=\"sameAs\"");
    }

    @Test
    void refusesAListWithFaultsBeforeItOpensAGraph() throws IOException {
        Files.createDirectory(folder.resolve("lists"));
        file("lists/companies.csv", "name,type\nKestrel Limited,Firm\n");
        file("lists/people.ftm.json", "{\"id\": \n");
        assertThat(references()).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains(
                        "companies.csv:2: unknown-type: type must be one of Person, Organization, Place, was \"Firm\"",
                        "people.ftm.json:1: bad-json: each line must be one JSON object; this one breaks at column",
                        "nothing was imported: The tables have 2 faults (bad-json 1, unknown-type 1)");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void refusesArgumentsThatDoNotFit() {
        assertThat(command("import", "--data", data())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Either --entities and --relations must be given, or --reference");
    }

    private int references() {
        return command("import", "--reference", folder.resolve("lists").toString(), "--data", data());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private int command(String... arguments) {
        return new Commands(Entente.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(String relations) {
        return command(
                "import",
                "--entities",
                folder.resolve("entities.csv").toString(),
                "--relations",
                folder.resolve(relations).toString(),
                "--data",
                data());
    }
}
