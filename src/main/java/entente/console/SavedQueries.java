package entente.console;

import entente.neo4j.CypherFile;
import entente.query.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** The book of queries in {@code cypher/analyst}. */
@Component
public class SavedQueries {
    private final List<SavedQuery> all =
            CypherFile.list("analyst").stream().map(SavedQuery::of).toList();

    /** {@return all queries, by name} */
    public List<SavedQuery> list() {
        return all;
    }

    /**
     * {@return the query of that name}
     *
     * @throws NotFound when there is none
     */
    public SavedQuery get(String name) {
        return all.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> NotFound.query(name));
    }
}
