package entente.extraction.english.name;

import entente.extraction.Mention;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds places within the names of their governments and monarchs, as in "Council of the Blue River District" and "King
 * Harald of Norway".
 */
public final class NestedPlaces {
    private static final Set<String> GOVERNING = Set.of(
            "committee", "council", "administration", "assembly", "parliament", "authority", "commission", "senate");

    private NestedPlaces() {}

    /** {@return the place within the name of the organization or person that governs it} */
    static Optional<NameSpan> within(List<Token> tokens, NameSpan name, WordLists lists) {
        for (int i = name.from() + 1; i + 1 < name.to(); i++) {
            boolean governs = name.type() == EntityType.PERSON
                    || name.type() == EntityType.ORGANIZATION
                            && GOVERNING.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
            if (governs && tokens.get(i).text().equals("of")) {
                int from = tokens.get(i + 1).text().equals("the") ? i + 2 : i + 1;
                NameSpan place = new NameSpan(EntityType.PLACE, from, name.to());
                boolean known = place.length() > 0
                        && (lists.countries().named(place.text(tokens)).isPresent()
                                || endsWithPlaceWord(tokens, place, lists));
                return known ? Optional.of(place) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean endsWithPlaceWord(List<Token> tokens, NameSpan span, WordLists lists) {
        return span.length() > 1
                && (lists.placeHeads().holds(tokens.get(span.to() - 1).text())
                        || lists.placeHeads()
                                .holds(new NameSpan(EntityType.PLACE, span.to() - 2, span.to()).text(tokens)));
    }

    /** {@return the mentions of these places} */
    public static List<NamedMention> mentions(TaggedSentence sentence) {
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
}
