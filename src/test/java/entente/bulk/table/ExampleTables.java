package entente.bulk.table;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Small tables with all edge cases, and files of other tables. */
public final class ExampleTables {
    public static final ImportProgress SILENT = new ImportProgress() {
        @Override
        public void begin(String name, long total, String unit) {}

        @Override
        public void reach(long done) {}
    };

    static final String ENTITIES = """
            id,type,name,aliases,kind,status,since,until,identifiers
            ana,Person,Ana Lund,"Mayor Lund; Ana ""the Bridge"" Lund;Ana Lund",,,,,
            port,Place,Port Ellery,,,,,,geonames:7
            nor,place,Norhaven,Нурхавен,,,,,
            bank,Organization,"Ellery, Sons & Co 🙂",,,,,,
            pact,Agreement,Ellery Pact,,treaty,Signed,2011-10,2013,
            summit,Event,Ellery Summit,,Meeting,,2012-05-04,,
            lone,Person,Nobody Knows,,,,,,
            """;
    static final String RELATIONS = """
            subject,type,object,quote,url,publishedOn,title,since,until,modality,confidence,documents
            ana,HOLDS_POSITION,nor,"Ana Lund, mayor of Norhaven",https://news.example/a?b=1,2014-03,mayor,2011,2014-06,,,
            ana,visited,port,"She came to ""Port Ellery""
            on 3 May 🙂 2014, they said.",,,,2014-05-03,,reported,0.75,3
            nor,TWINNED_WITH,port,🙂 Norhaven is twinned with Port Ellery,,2014,,2010/2012,,,,
            nor,PARTY_TO,pact,Norhaven is a party.,,,,,,planned,1,

            summit,HELD_IN,port,The summit was held in Port Ellery.,,,,2012-05-04,,,0.5,2
            bank,LOCATED_IN,port,"Ellery, Sons & Co of Port Ellery",,,,,2019,denied,,
            """;

    /** Entities of FollowTheMoney, with relations. */
    public static final String FTM = Stream.of("""
                    {"id": "ana", "caption": "Ana Lund", "schema": "Person", "properties": {"name": ["A. Lund", "Ana Lund"],
                     "previousName": ["Ana Berg"], "weakAlias": ["Ann"], "topics": ["role.pep"], "wikidataId": ["42"]}}""", """
                    {"id": "rui", "schema": "Person", "properties": {"name": ["Rui Lund"], "nationality": ["be", "zz"]}}""", """
                    {"id": "kes", "schema": "Company", "properties": {"name": ["Kestrel Limited"], "jurisdiction": ["be"],
                     "wikidataId": ["Q42"], "leiCode": ["529900T8BM49AURSDO55"], "registrationNumber": ["0400 378 485"]}}""", """
                    {"id": "adr", "schema": "Address", "properties": {"full": ["1 Quay Street, Ellery"]}}""", """
                    {"id": "v1", "schema": "Vessel", "properties": {"name": ["Aurora"]}}""", """
                    {"id": "r1", "schema": "Ownership", "datasets": ["be_companies"], "properties": {"owner": ["ana"],
                     "asset": [{"id": "kes"}], "percentage": ["40"], "startDate": ["2011-05"],
                     "sourceUrl": ["https://register.example/1"]}}""", """
                    {"id": "r2", "schema": "Directorship", "properties": {"director": ["rui"], "organization": ["kes"],
                     "role": ["managing director"]}}""", """
                    {"id": "r3", "schema": "Family", "properties": {"person": ["ana"], "relative": ["rui"],
                     "relationship": ["sister"]}}""", """
                    {"id": "r4", "schema": "UnknownLink", "properties": {"subject": ["ana"], "object": ["kes"]}}""", """
                    {"id": "r5", "schema": "Ownership", "properties": {"owner": ["ana"], "asset": ["gone"]}}""", """
                    {"id": "r6", "schema": "Membership", "properties": {"member": ["ana"], "organization": ["adr"]}}""")
            .map(line -> line.replaceAll("\n", "") + "\n")
            .reduce("", String::concat);

    private ExampleTables() {}

    /** {@return the tables as files in a folder} */
    public static Tables in(Path folder) {
        return in(folder, ENTITIES, RELATIONS);
    }

    public static Tables in(Path folder, String entities, String relations) {
        try {
            return new Tables(
                    Files.writeString(folder.resolve("entities.csv"), entities),
                    Files.writeString(folder.resolve("relations.csv"), relations),
                    false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return the checked tables} */
    public static ImportSource source(Path folder) {
        return check(in(folder));
    }

    public static CheckedTables check(Tables tables) {
        try {
            return new Check(tables, SILENT).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
