package entente.search;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * A query that matches entities with a fitting name. It is combined with a term query and checks only its matches: the
 * terms of the index do not show which word belongs to which name.
 */
final class NamesThat extends Query {
    /** The approximate cost of reading the names of one entity, in simple operations as Lucene counts them. */
    private static final float COST = 500;

    private final Predicate<Stream<Wording>> fits;

    NamesThat(Predicate<Stream<Wording>> fits) {
        this.fits = fits;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                BinaryDocValues names = DocValues.getBinary(leaf.reader(), NameDocument.NAMES);
                DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
                TwoPhaseIterator passing = new TwoPhaseIterator(all) {
                    @Override
                    public boolean matches() throws IOException {
                        return names.advanceExact(all.docID())
                                && fits.test(Wording.decode(names.binaryValue().utf8ToString()));
                    }

                    @Override
                    public float matchCost() {
                        return COST;
                    }
                };
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(passing),
                        score(),
                        mode,
                        leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "names that fit";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && ((NamesThat) other).fits.equals(fits);
    }

    @Override
    public int hashCode() {
        return classHash() ^ fits.hashCode();
    }
}
