package entente.extraction.english.decision;

import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.word.WordList;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes the country of an office of state that stands before a name without it, as in "President Byron" in a report on
 * Utopia: the country that the document names with the same office, otherwise the one that it names most often.
 */
final class BareOffices {
    private final ReadDocument document;
    private final WordList offices;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final int mentions;

    /**
     * An office whose country another part of the document names.
     *
     * @param sentence index of the sentence with the office and the person
     * @param title the office
     * @param features what speaks for and against the country, a value for each name
     */
    record BareOffice(Ends ends, int sentence, String title, Map<String, Double> features) {}

    /** Counts the countries of a document, and the offices that it names with them. */
    BareOffices(ReadDocument document, WordList offices) {
        this.document = document;
        this.offices = offices;
        for (EncodedSentence sentence : document.sentences()) {
            sentence.chunks()
                    .forEach(chunk -> country(chunk).ifPresent(name -> countries.merge(name, 1, Integer::sum)));
            sentence.chunks().stream()
                    .filter(this::isOfState)
                    .forEach(title -> owner(sentence, title)
                            .ifPresent(owner -> owners.computeIfAbsent(head(title), head -> new HashSet<>())
                                    .add(owner)));
        }
        this.mentions = countries.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the offices in the order of the text, one for each person} */
    List<BareOffice> find() {
        Map<String, BareOffice> found = new LinkedHashMap<>();
        for (int index = 0; index < document.sentences().size(); index++) {
            EncodedSentence sentence = document.sentences().get(index);
            for (Chunk title : sentence.chunks()) {
                if (isOfState(title) && owner(sentence, title).isEmpty()) {
                    int at = index;
                    holder(sentence, title)
                            .filter(person -> !found.containsKey(person))
                            .ifPresent(person -> office(at, title, person).ifPresent(each -> found.put(person, each)));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private Optional<BareOffice> office(int sentence, Chunk title, String person) {
        Set<String> named = owners.getOrDefault(head(title), Set.of());
        Comparator<String> likeliest = Comparator.<String>comparingInt(country -> named.contains(country) ? 1 : 0)
                .thenComparing(country -> countries.getOrDefault(country, 0))
                .thenComparing(Comparator.reverseOrder());
        return countries.keySet().stream().max(likeliest).map(country -> {
            Map<String, Double> features = new LinkedHashMap<>();
            features.put("", 1.0);
            features.put(".share", countries.getOrDefault(country, 0) / (double) mentions);
            features.put(".only", countries.size() == 1 ? 1.0 : 0.0);
            features.put(".named", named.contains(country) ? 1.0 : 0.0);
            features.put(".rivals", Math.log1p(named.size() - (named.contains(country) ? 1 : 0)));
            features.put(".surname", person.contains(" ") ? 0.0 : 1.0);
            features.put(".head", head(title).equals("president") ? 1.0 : 0.0);
            return new BareOffice(
                    Ends.of(person, RelationType.HOLDS_POSITION, country), sentence, title.value(), features);
        });
    }

    private boolean isOfState(Chunk chunk) {
        return chunk.kind() == Chunk.TITLE && offices.holds(head(chunk));
    }

    /** {@return the last word of the office before "of" or "for", in lower case} */
    private static String head(Chunk title) {
        String head = title.value().replaceAll(" (?:of|for) .*", "");
        return head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private Optional<String> country(Chunk chunk) {
        return switch (chunk.kind()) {
            case Chunk.DEMONYM -> document.clusters().country(chunk.value());
            case Chunk.COUNTRY -> chunk.referents().isEmpty() ? Optional.of(chunk.value()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@return the country that stands with the office, as in "Utopian president" and "president of Utopia"} */
    private Optional<String> owner(EncodedSentence sentence, Chunk title) {
        return sentence.chunks().stream()
                .filter(chunk -> chunk.to() == title.from()
                        || chunk.to() + 1 == title.from() && isMark(sentence, chunk.to())
                        || chunk.from() == title.to() + 1 && isOf(sentence, title.to())
                        || chunk.from() == title.to() + 2 && isOf(sentence, title.to()))
                .filter(chunk -> chunk.isThing() && chunk.kind() != Chunk.PERSON || chunk.kind() == Chunk.DEMONYM)
                .findFirst()
                .map(chunk -> country(chunk).orElse(chunk.value()));
    }

    private static boolean isMark(EncodedSentence sentence, int token) {
        return sentence.tagged().tokens().get(token).text().matches("['’]s?");
    }

    private static boolean isOf(EncodedSentence sentence, int token) {
        return token < sentence.tagged().tokens().size()
                && Set.of("of", "to")
                        .contains(sentence.tagged().tokens().get(token).text());
    }

    /** {@return the person right behind the office, or right before it and a comma} */
    private static Optional<String> holder(EncodedSentence sentence, Chunk title) {
        Stream<Chunk> people = sentence.chunks().stream()
                .filter(chunk ->
                        chunk.kind() == Chunk.PERSON && chunk.referents().isEmpty());
        return people.filter(person -> person.from() >= title.to() && person.from() <= title.to() + 1
                        || person.to() + 1 == title.from()
                                && sentence.tagged()
                                        .tokens()
                                        .get(person.to())
                                        .text()
                                        .equals(","))
                .findFirst()
                .map(Chunk::value);
    }
}
