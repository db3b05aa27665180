package entente.resolution;

import java.util.List;

/** The findings of a document, before it is known which entities of the graph they are about. */
public interface DocumentFindings {
    /** {@return the persons, organizations and places, each with the id of its plain name} */
    List<Entity> units();

    /** {@return the findings about the entities that the identification names} */
    Resolution under(Identification identification);
}
