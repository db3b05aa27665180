package entente.judgement;

import java.util.List;

/**
 * What a person wants to part from an entity.
 *
 * @param entity id of the entity
 * @param documents ids of the documents that mean another entity, up to 1,000
 * @param name name of the other entity; empty to keep the name
 * @param reason why, up to 1,000 characters; may be empty
 * @param by who judges, up to 100 characters
 */
public record Split(String entity, List<String> documents, String name, String reason, String by) {
    /** The most documents of a split. */
    public static final int MOST_DOCUMENTS = 1_000;

    /** The most characters of the name of the new entity. */
    public static final int LONGEST_NAME = 200;

    /** Checks numbers and lengths. */
    public Split {
        documents = documents.stream().distinct().sorted().toList();
        if (documents.isEmpty() || documents.size() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException(
                    "documents must list 1 to %,d documents, listed %,d".formatted(MOST_DOCUMENTS, documents.size()));
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name must have at most %d characters, had %,d".formatted(LONGEST_NAME, name.length()));
        }
        Proposal.checkWords(reason, by);
    }
}
