package entente.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A typed word. It matches a word of a name if it equals it, is a prefix of it, or, if long enough, has few typos. */
final class TypedWord {
    /** The minimum length in characters to search with a typo. Shorter words match too many others within one typo. */
    private static final int SHORTEST_WITH_TYPO = 4;

    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    private final String text;
    private final int[] letters;
    private final int typos;

    TypedWord(String text) {
        this.text = text;
        letters = text.codePoints().toArray();
        typos = letters.length < SHORTEST_WITH_TYPO ? 0 : letters.length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
    }

    boolean mayHaveTypos() {
        return typos > 0;
    }

    boolean begins(Wording name) {
        return name.words().stream().anyMatch(word -> word.startsWith(text))
                || name.parts().stream().anyMatch(part -> part.startsWith(text));
    }

    boolean resembles(Wording name) {
        return begins(name) || typos > 0 && name.words().stream().anyMatch(this::isNear);
    }

    private boolean isNear(String word) {
        int[] other = word.codePoints().toArray();
        return other[0] == letters[0] && new Typos(letters, typos).isNear(other, other.length);
    }

    /** {@return the query for names with a word that begins with this one} */
    Query beginning() {
        if (letters.length <= NameDocument.LONGEST_GRAM) {
            return new TermQuery(new Term(NameDocument.GRAM, text));
        }
        return beginningOr().build();
    }

    /** {@return the query for names with a word that begins with this one or equals it except for typos} */
    Query resembling() {
        if (typos == 0) {
            return beginning();
        }
        return beginningOr()
                .add(new TypoQuery(new Term(NameDocument.WORD, text), typos), Occur.SHOULD)
                .build();
    }

    private BooleanQuery.Builder beginningOr() {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(NameDocument.WORD, text)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(NameDocument.PART, text)), Occur.SHOULD);
    }
}
