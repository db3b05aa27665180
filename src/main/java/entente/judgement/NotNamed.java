package entente.judgement;

/** None of the documents of a split names the entity. */
public class NotNamed extends IllegalArgumentException {
    NotNamed(String entity) {
        super("documents must name \"%s\", none of them does".formatted(entity));
    }
}
