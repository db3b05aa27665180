package entente.extraction.english.relation;

import entente.document.Document;
import entente.extraction.Quote;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.word.WordList;
import entente.extraction.english.word.WordLists;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the place or organization of an office that a sentence names without it, such as "Mayor Ada Byron" in a report
 * from Graz. It is the place that the document names far more often than any other of its kind. An organization must be
 * the only one in the sentence. Heads of a country that are named by surname alone are left out, because they can be
 * known from elsewhere. About a third of these relations are wrong, so they have the lowest confidence.
 */
final class Offices {
    private static final double NEAR = 0.66;
    private static final double OVERALL = 0.6;
    private static final double LEAD = 1.6;
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?<= )(?<!N\\d )(?<!N\\d\\d )(?<title>T\\d+)(?: ,)? (?:(?:mr|mrs|ms|dr|prof|cr)\\.? ){0,2}(?<s>P\\d+)"
                    + "(?= )(?! of )");
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?<= )(?<s>P\\d+) , (?:the |its |a |an |their )?(?:[a-z]+ ){0,3}?(?<title>T\\d+)"
                    + "(?: (?:of|for)(?: [^ A-Z.,;:]+){1,5})?(?= [,.;])");
    private final WordLists lists;
    private final NameClusters clusters;
    private final List<EncodedSentence> sentences;
    private final Map<String, Integer> counts = new HashMap<>();

    /** What an office belongs to. A title can be in several lists; the first one counts. */
    private enum Seat {
        TOWN,
        COUNTRY,
        UNIVERSITY,
        ORGANIZATION
    }

    /** Counts the names of all sentences of a document. */
    Offices(WordLists lists, NameClusters clusters, List<EncodedSentence> sentences) {
        this.lists = lists;
        this.clusters = clusters;
        this.sentences = sentences;
        sentences.forEach(sentence ->
                sentence.chunks().forEach(chunk -> name(chunk).ifPresent(name -> counts.merge(name, 1, Integer::sum))));
    }

    /**
     * {@return the relations without the nationality of persons who hold an office of the same country, such as a
     * "Norwegian diplomat" who is the ambassador of Norway}
     */
    static List<RelationFinding> withoutNationalitiesOfHolders(List<RelationFinding> relations) {
        Set<List<String>> offices = relations.stream()
                .filter(relation -> relation.predicate() == RelationType.HOLDS_POSITION)
                .map(relation -> List.of(relation.subject(), relation.object()))
                .collect(Collectors.toSet());
        return relations.stream()
                .filter(relation -> relation.predicate() != RelationType.NATIONAL_OF
                        || !offices.contains(List.of(relation.subject(), relation.object())))
                .toList();
    }

    private Optional<String> name(Chunk chunk) {
        if (chunk.kind() == Chunk.DEMONYM) {
            return clusters.country(chunk.value());
        }
        return chunk.isThing() ? Optional.of(chunk.names().get(0)) : Optional.empty();
    }

    /** {@return the offices of persons without a stated office} */
    List<RelationFinding> find(Document document, List<RelationFinding> stated) {
        Set<String> held = new HashSet<>();
        stated.stream()
                .filter(relation -> relation.predicate() == RelationType.HOLDS_POSITION)
                .forEach(relation -> held.add(relation.subject()));
        List<RelationFinding> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Pattern pattern : List.of(BEFORE_NAME, AFTER_NAME)) {
                Matcher matcher = pattern.matcher(sentences.get(i).code());
                while (matcher.find()) {
                    office(document, i, matcher, held).ifPresent(office -> {
                        held.add(office.subject());
                        found.add(office);
                    });
                }
            }
        }
        return found;
    }

    private Optional<RelationFinding> office(Document document, int at, Matcher matcher, Set<String> held) {
        EncodedSentence sentence = sentences.get(at);
        Chunk person = chunk(sentence, matcher, "s");
        String title = chunk(sentence, matcher, "title").value();
        if (!person.referents().isEmpty() || held.contains(person.value())) {
            return Optional.empty();
        }
        for (Seat seat : Seat.values()) {
            WordList offices = offices(seat);
            if (offices.holds(title) || offices.holds(lastWord(title))) {
                boolean famous = seat == Seat.COUNTRY && !person.value().contains(" ");
                Optional<String> near = seat == Seat.UNIVERSITY || seat == Seat.ORGANIZATION
                        ? only(seat, sentence, matcher.start())
                        : Optional.empty();
                return near.or(() -> famous || seat == Seat.ORGANIZATION ? Optional.empty() : overall(seat))
                        .filter(of -> !of.equals(person.value()))
                        .map(of -> {
                            Quote quote = sentence.quote(document, matcher.start(), matcher.end());
                            return new RelationFinding(
                                    person.value(),
                                    RelationType.HOLDS_POSITION,
                                    of,
                                    title,
                                    null,
                                    Modality.STATED,
                                    quote,
                                    near.isPresent() ? NEAR : OVERALL);
                        });
            }
        }
        return Optional.empty();
    }

    private static Chunk chunk(EncodedSentence sentence, Matcher matcher, String group) {
        return sentence.chunksIn(matcher.start(group), matcher.end(group)).get(0);
    }

    private static String lastWord(String title) {
        String head = title.replaceAll(" (?:of|for) .*", "");
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    private WordList offices(Seat seat) {
        return switch (seat) {
            case TOWN -> lists.townOffices();
            case COUNTRY -> lists.countryOffices();
            case UNIVERSITY -> lists.universityOffices();
            case ORGANIZATION -> lists.organizationOffices();
        };
    }

    private static Predicate<Chunk> fits(Seat seat) {
        return switch (seat) {
            case TOWN -> chunk -> chunk.kind() == Chunk.PLACE;
            case COUNTRY -> chunk -> chunk.kind() == Chunk.COUNTRY || chunk.kind() == Chunk.DEMONYM;
            case UNIVERSITY, ORGANIZATION -> chunk -> chunk.kind() == Chunk.ORGANIZATION;
        };
    }

    /** {@return the only name of that kind before that offset of the sentence} */
    private Optional<String> only(Seat seat, EncodedSentence sentence, int before) {
        Set<String> names = new LinkedHashSet<>();
        sentence.chunksIn(0, before).stream()
                .filter(fits(seat))
                .forEach(chunk -> name(chunk).ifPresent(names::add));
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    /** {@return the name of that kind that the document uses far more often than any other} */
    private Optional<String> overall(Seat seat) {
        Set<String> names = new LinkedHashSet<>();
        sentences.forEach(sentence -> sentence.chunks().stream()
                .filter(fits(seat))
                .forEach(chunk -> name(chunk).ifPresent(names::add)));
        List<String> ranked = names.stream()
                .filter(name -> clusters.type(name) != EntityType.PERSON)
                .sorted(Comparator.comparingInt(this::count).reversed())
                .toList();
        int most = ranked.isEmpty() ? 0 : count(ranked.get(0));
        boolean leads = most > 1 && (ranked.size() == 1 || most >= LEAD * count(ranked.get(1)));
        return leads ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    private int count(String name) {
        return counts.getOrDefault(name, 0);
    }
}
