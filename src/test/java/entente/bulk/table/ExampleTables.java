package entente.bulk.table;

import entente.bulk.row.ImportProgress;
import entente.bulk.row.ImportSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small tables with all that is awkward in them, and files of any other tables. */
public final class ExampleTables {
    public static final ImportProgress SILENT = new ImportProgress() {
        @Override
        public void begin(String name, long total, String unit) {}

        @Override
        public void reach(long done) {}
    };

    static final String ENTITIES = """
            id,type,name,aliases,kind,status,since,until
            ana,Person,Ana Lund,"Mayor Lund; Ana ""the Bridge"" Lund;Ana Lund",,,,
            port,Place,Port Ellery,,,,,
            nor,place,Norhaven,Нурхавен,,,,
            bank,Organization,"Ellery, Sons & Co 🙂",,,,,
            pact,Agreement,Ellery Pact,,treaty,Signed,2011-10,2013
            summit,Event,Ellery Summit,,Meeting,,2012-05-04,
            lone,Person,Nobody Knows,,,,,
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

    private ExampleTables() {}

    /** {@return the tables as files in the folder} */
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

    /** {@return the tables as a graph takes them} */
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
