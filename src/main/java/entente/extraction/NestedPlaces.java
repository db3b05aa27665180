package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.NameClusters.NamedMention;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds places within the names of their governments and monarchs, as in "Council of the Blue River District" and "King
 * Harald of Norway".
 */
final class NestedPlaces {
    private static final Set<String> GOVERNING = Set.of(
            "committee", "council", "administration", "assembly", "parliament", "authority", "commission", "senate");

    private static final double GOVERNMENT = 0.75;
    private static final double MONARCH = 0.9;

    private NestedPlaces() {}

    /** {@return the place within the name of the organization or person that governs it} */
    static Optional<NameSpan> within(List<Token> tokens, NameSpan name, Lexicon heads, Countries countries) {
        for (int i = name.from() + 1; i + 1 < name.to(); i++) {
            boolean governs = name.type() == EntityType.PERSON
                    || name.type() == EntityType.ORGANIZATION
                            && GOVERNING.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
            if (governs && tokens.get(i).text().equals("of")) {
                int from = tokens.get(i + 1).text().equals("the") ? i + 2 : i + 1;
                NameSpan place = new NameSpan(EntityType.PLACE, from, name.to());
                boolean known = place.length() > 0
                        && (countries.named(place.text(tokens)).isPresent()
                                || endsWithPlaceWord(tokens, place, heads));
                return known ? Optional.of(place) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean endsWithPlaceWord(List<Token> tokens, NameSpan span, Lexicon heads) {
        return span.length() > 1
                && (heads.holds("place", tokens.get(span.to() - 1).text())
                        || heads.holds(
                                "place",
                                new NameSpan(EntityType.PLACE, span.to() - 2, span.to()).text(tokens)));
    }

    /** {@return the mentions of these places} */
    static List<NamedMention> mentions(TaggedSentence sentence) {
        return sentence.nested().values().stream()
                .map(place -> {
                    int start = sentence.tokens().get(place.from()).start();
                    int end = sentence.tokens().get(place.to() - 1).end();
                    String name = sentence.text(place);
                    return new NamedMention(
                            name, List.of(), new Mention(sentence.passage().index(), start, end, name));
                })
                .toList();
    }

    /** {@return relations between each government or monarch and its place, with the name as quote} */
    static List<ExtractedRelation> relations(Document document, TaggedSentence sentence, NameClusters clusters) {
        List<ExtractedRelation> relations = new ArrayList<>();
        sentence.nested().forEach((index, place) -> {
            NameSpan name = sentence.names().get(index);
            boolean monarch = name.type() == EntityType.PERSON;
            int first = monarch ? titleStart(sentence, name.from()) : name.from();
            int start = sentence.tokens().get(first).start();
            int end = sentence.tokens().get(name.to() - 1).end();
            String text = document.text().substring(start, end);
            int nameStart = sentence.tokens().get(name.from()).start();
            relations.add(new ExtractedRelation(
                    clusters.root(sentence.text(name)),
                    monarch ? RelationType.HOLDS_POSITION : RelationType.LOCATED_IN,
                    clusters.root(sentence.text(place)),
                    monarch ? text.substring(0, nameStart - start).strip() : null,
                    null,
                    null,
                    Modality.STATED,
                    new Quote(text, start, end, sentence.passage().index()),
                    monarch ? MONARCH : GOVERNMENT));
        });
        return relations;
    }

    private static int titleStart(TaggedSentence sentence, int name) {
        int start = name;
        while (start > 0 && name - start < 2 && sentence.tokens().get(start - 1).capitalized()) {
            start--;
        }
        return start;
    }
}
