package entente.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A word that a name must hold: itself, as a beginning or, where it is long enough, with typos. */
final class TypedWord {
    /** Words this short, in characters, have too many neighbours within one typo to be of use. */
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

    /** {@return the query for names in which a word begins so} */
    Query beginning() {
        if (letters.length <= NameDocument.LONGEST_GRAM) {
            return new TermQuery(new Term(NameDocument.GRAM, text));
        }
        return beginningOr().build();
    }

    /** {@return the query for names in which a word begins so or is this one but for typos} */
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
