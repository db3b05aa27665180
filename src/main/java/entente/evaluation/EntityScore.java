package entente.evaluation;

import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Quote;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Set;

/** Scores persons, organizations and places. Each entity counts once. */
final class EntityScore {
    static final String FAMILY = "entities";
    private static final int AROUND = 50;

    private EntityScore() {}

    static void add(Comparison comparison, DocumentScore score) {
        Set<String> hit = comparison.alignment().goldFound();
        score.add(FAMILY, 0, 0, 0);
        for (EntityType type : EntityType.values()) {
            if (!type.described()) {
                score.add(sort(type), 0, 0, 0);
            }
        }
        for (ExtractedEntity entity : comparison.gold().entities()) {
            int right = hit.contains(entity.id()) ? 1 : 0;
            score.add(FAMILY, 1, 0, right);
            score.add(sort(entity.type()), 1, 0, right);
            if (right == 0) {
                score.missed(sort(entity.type()), entity.name(), around(comparison.text(), entity), List.of(entity));
            }
        }
        for (ExtractedEntity entity : comparison.foundEntities()) {
            score.add(FAMILY, 0, 1, 0);
            score.add(sort(entity.type()), 0, 1, 0);
            if (!comparison.alignment().holds(entity.id())) {
                score.wrong(
                        sort(entity.type()),
                        entity.name(),
                        around(comparison.text(), entity),
                        List.of(entity),
                        NameForm.of(entity.name()));
            }
        }
    }

    private static String sort(EntityType type) {
        return FAMILY + "." + type.label();
    }

    /**
     * {@return the first occurrence of the name with its context, because entities have no quote} It starts where the
     * entity is mentioned first.
     */
    private static Quote around(String text, ExtractedEntity entity) {
        int at = text.indexOf(entity.name());
        int mention = entity.mentions().isEmpty()
                ? Math.max(0, at)
                : entity.mentions().getFirst().start();
        if (at < 0) {
            return new Quote("", mention, mention, 0);
        }
        int end = at + entity.name().length();
        int from = text.lastIndexOf(' ', Math.max(0, at - AROUND)) + 1;
        int to = text.indexOf(' ', Math.min(text.length(), end + AROUND));
        return new Quote(text.substring(from, to < 0 ? text.length() : to), mention, mention, 0);
    }
}
