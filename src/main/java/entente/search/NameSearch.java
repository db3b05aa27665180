package entente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * One search. Queries each fit in turn, the best first, until the page is full. Good fits need only one term lookup.
 * Typos, the most expensive fit, are searched for only if the page has room for them.
 */
final class NameSearch {
    /** Counting stops at this number, so that short prefixes are as fast as long ones. */
    static final int MOST_COUNTED = 1_000;

    private final IndexSearcher searcher;
    private final NameRequest request;
    private final @Nullable TypedName typed;

    private final List<NameHit> hits = new ArrayList<>();
    private long total;
    private boolean exact = true;

    private NameSearch(IndexSearcher searcher, NameRequest request, @Nullable TypedName typed) {
        this.searcher = searcher;
        this.request = request;
        this.typed = typed;
    }

    static NameHits find(IndexSearcher searcher, NameRequest request) throws IOException {
        if (request.q().isBlank()) {
            return new NameSearch(searcher, request, null).all();
        }
        TypedName typed = TypedName.find(request.q()).orElse(null);
        return typed == null ? NameHits.none() : new NameSearch(searcher, request, typed).byFit(typed);
    }

    private NameHits all() throws IOException {
        add(Fit.PREFIX, filtered(MatchAllDocsQuery.INSTANCE, List.of()));
        return page();
    }

    private NameHits byFit(TypedName typed) throws IOException {
        List<Query> better = new ArrayList<>();
        for (Fit fit : Fit.values()) {
            if (fit == Fit.TYPO && (!typed.mayHaveTypos() || isFull())) {
                exact &= !typed.mayHaveTypos();
                break;
            }
            Query query = typed.lucene(fit);
            add(fit, filtered(query, better));
            better.add(query);
        }
        return page();
    }

    /** Adds hits until the page is full, and counts all. */
    private void add(Fit fit, Query query) throws IOException {
        Rank after = request.after();
        boolean before = after != null && fit.compareTo(after.fit()) < 0;
        boolean shown = !before && !isFull();
        int most = shown ? request.limit() + 1 - hits.size() : 1;
        FieldDoc start = shown && after != null && fit == after.fit() ? behind(after) : null;
        TopFieldDocs found =
                searcher.search(query, new TopFieldCollectorManager(NameDocument.ORDER, most, start, MOST_COUNTED));
        total += found.totalHits.value();
        exact &= found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        if (shown) {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : found.scoreDocs) {
                hits.add(hit(fit, NameDocument.entity(stored.document(hit.doc))));
            }
        }
    }

    private NameHit hit(Fit fit, NamedEntity entity) {
        return new NameHit(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.documents(),
                entity.relations(),
                fit,
                matched(fit, entity));
    }

    private @Nullable String matched(Fit fit, NamedEntity entity) {
        if (fit == Fit.IDENTIFIER) {
            return entity.identifiers().stream()
                    .filter(identifier -> NameDocument.forms(identifier)
                            .anyMatch(form -> form.equals(TypedName.identifier(request.q()))))
                    .findFirst()
                    .orElse(null);
        }
        if (typed == null || fit == Fit.NAME || typed.fits(Spellings.of(entity.name()), fit)) {
            return null;
        }
        return entity.aliases().stream()
                .filter(alias -> typed.fits(Spellings.of(alias), fit))
                .findFirst()
                .orElse(null);
    }

    private Query filtered(Query query, List<Query> without) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.FILTER);
        without.forEach(better -> filtered.add(better, Occur.MUST_NOT));
        if (!request.types().isEmpty()) {
            BooleanQuery.Builder types = new BooleanQuery.Builder();
            request.types().forEach(type -> types.add(term(NameDocument.TYPE, type.name()), Occur.SHOULD));
            filtered.add(types.build(), Occur.FILTER);
        }
        String place = request.place();
        if (place != null) {
            filtered.add(term(NameDocument.PLACE, place), Occur.FILTER);
        }
        return filtered.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /**
     * {@return the position after which Lucene continues: after any document with the same keys, which can only be the
     * same entity}
     */
    private static FieldDoc behind(Rank after) {
        Object[] keys = {after.relations(), NameDocument.key(after.name(), after.id())};
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys);
    }

    private boolean isFull() {
        return hits.size() > request.limit();
    }

    private NameHits page() {
        List<NameHit> shown = List.copyOf(hits.subList(0, Math.min(hits.size(), request.limit())));
        return new NameHits(shown, total, exact, isFull() ? shown.getLast().rank() : null);
    }
}
