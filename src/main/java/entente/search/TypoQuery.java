package entente.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;

/** A query for words within a number of typos of a word, with the same first letter. */
final class TypoQuery extends MultiTermQuery {
    private final Term word;
    private final int most;

    /** Creates a query for a word with at least one letter. */
    TypoQuery(Term word, int most) {
        super(word.field(), CONSTANT_SCORE_BLENDED_REWRITE);
        this.word = word;
        this.most = most;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        int[] letters = word.text().codePoints().toArray();
        BytesRef first = new BytesRef(Character.toString(letters[0]));
        Typos typos = new Typos(letters, most);
        return new FilteredTermsEnum(terms.iterator()) {
            private int[] term = new int[0];

            {
                setInitialSeekTerm(first);
            }

            @Override
            protected AcceptStatus accept(BytesRef bytes) {
                if (!StringHelper.startsWith(bytes, first)) {
                    return AcceptStatus.END;
                }
                if (term.length < bytes.length) {
                    term = new int[bytes.length + 16];
                }
                return typos.isNear(term, UnicodeUtil.UTF8toUTF32(bytes, term)) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return word + "~" + most;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && word.equals(((TypoQuery) other).word) && most == ((TypoQuery) other).most;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new int[] {super.hashCode(), word.hashCode(), most});
    }
}
