package entente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A typed text. It fits a name if the words of one of its readings fit, in any order. */
final class TypedName {
    /** The maximum number of words; further words are ignored, since each costs a query. */
    private static final int MOST_WORDS = 8;

    /** The minimum length of joined words to search for, in UTF-16 units; too many names begin with shorter texts. */
    private static final int SHORTEST_JOINED = 4;

    /** English words that a name need not contain: "port of ant" also matches "Port Antonia". */
    private static final Set<String> NOT_REQUIRED = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private final String identifier;
    private final String written;
    private final Set<String> wholes;
    private final List<List<TypedWord>> ways = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    private TypedName(String text, Spellings typed) {
        identifier = identifier(text);
        written = typed.written();
        wholes = typed.wholes();
        for (List<String> reading : typed.readings()) {
            ways.add(required(reading).stream()
                    .limit(MOST_WORDS)
                    .map(TypedWord::new)
                    .toList());
            String whole = String.join("", reading);
            if (whole.length() >= SHORTEST_JOINED) {
                joined.add(whole);
            }
        }
    }

    /** {@return the query for the text, or empty if it has no letters or digits} */
    static Optional<TypedName> find(String text) {
        Spellings typed = Spellings.of(text);
        return typed.isEmpty() ? Optional.empty() : Optional.of(new TypedName(text, typed));
    }

    /** {@return the text as an identifier of the index} */
    static String identifier(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return whether a name has at least this fit; {@link Fit#NAME} and {@link Fit#ALIAS} are equal here} */
    boolean fits(Spellings name, Fit fit) {
        return switch (fit) {
            case IDENTIFIER -> false;
            case NAME, ALIAS -> name.written().equals(written);
            case SPELLING -> name.wholes().stream().anyMatch(wholes::contains);
            case PREFIX -> holds(name, TypedWord::begins);
            case TYPO -> holds(name, TypedWord::resembles);
        };
    }

    /** {@return whether any word is long enough to be searched with typos} */
    boolean mayHaveTypos() {
        return ways.stream().flatMap(List::stream).anyMatch(TypedWord::mayHaveTypos);
    }

    /**
     * {@return the query for entities with at least this fit; entities with a better fit of another kind may be
     * missing}
     */
    Query lucene(Fit fit) {
        return switch (fit) {
            case IDENTIFIER -> new TermQuery(new Term(NameDocument.IDENTIFIER, identifier));
            case NAME -> whole(names -> names.limit(1).anyMatch(this::isWritten));
            case ALIAS -> whole(names -> names.skip(1).anyMatch(this::isWritten));
            case SPELLING -> whole();
            case PREFIX -> words(TypedWord::beginning, TypedWord::begins);
            case TYPO -> words(TypedWord::resembling, TypedWord::resembles);
        };
    }

    private Query whole() {
        return any(wholes.stream()
                .<Query>map(whole -> new TermQuery(new Term(NameDocument.WHOLE, whole)))
                .toList());
    }

    private Query whole(Predicate<Stream<Wording>> names) {
        return new BooleanQuery.Builder()
                .add(whole(), Occur.FILTER)
                .add(new NamesThat(names), Occur.FILTER)
                .build();
    }

    private boolean isWritten(Wording name) {
        return name.written().equals(written);
    }

    /** {@return the query for names that match each word of a reading, or that begin with its words joined} */
    private Query words(Function<TypedWord, Query> clause, BiPredicate<TypedWord, Wording> fits) {
        List<Query> alternatives = new ArrayList<>();
        for (List<TypedWord> way : ways) {
            if (way.size() == 1) {
                alternatives.add(clause.apply(way.getFirst()));
                continue;
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            way.forEach(word -> all.add(clause.apply(word), Occur.FILTER));
            all.add(
                    new NamesThat(names ->
                            names.anyMatch(name -> way.stream().allMatch(word -> fits.test(word, name)))),
                    Occur.FILTER);
            alternatives.add(all.build());
        }
        joined.forEach(whole -> alternatives.add(new PrefixQuery(new Term(NameDocument.WHOLE, whole))));
        return any(alternatives);
    }

    private boolean holds(Spellings name, BiPredicate<TypedWord, Wording> fits) {
        Wording wording = name.wording();
        return ways.stream().anyMatch(way -> way.stream().allMatch(word -> fits.test(word, wording)))
                || joined.stream().anyMatch(whole -> name.wholes().stream().anyMatch(other -> other.startsWith(whole)));
    }

    private static List<String> required(List<String> words) {
        List<String> required =
                words.stream().filter(word -> !NOT_REQUIRED.contains(word)).toList();
        return required.isEmpty() ? words : required;
    }

    private static Query any(List<Query> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        alternatives.forEach(alternative -> any.add(alternative, Occur.SHOULD));
        return any.build();
    }
}
