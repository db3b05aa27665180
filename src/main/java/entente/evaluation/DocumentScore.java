package entente.evaluation;

import entente.evaluation.Finding.Verdict;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.Note;
import entente.extraction.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the scores and findings of one document. This class is not thread-safe. */
final class DocumentScore {
    private final String document;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<JudgedClaim> claims = new ArrayList<>();

    private final List<Note> notes;

    DocumentScore(String document, List<Note> notes) {
        this.document = document;
        this.notes = notes;
    }

    void add(String name, int gold, int predicted, int right) {
        measures.merge(name, new Measure(name, gold, predicted, right), Measure::plus);
    }

    void missed(String sort, String text, Quote quote, List<ExtractedEntity> members) {
        findings.add(new Finding(document, Verdict.MISSED, sort, text, quote.text(), quote.start(), text, members));
    }

    void wrong(String sort, String text, Quote quote, List<ExtractedEntity> members, String identity) {
        findings.add(new Finding(document, Verdict.FALSE, sort, text, quote.text(), quote.start(), identity, members));
    }

    void judge(JudgedClaim claim) {
        claims.add(claim);
    }

    String document() {
        return document;
    }

    Map<String, Measure> measures() {
        return measures;
    }

    List<Finding> findings() {
        return findings;
    }

    List<JudgedClaim> claims() {
        return claims;
    }

    /** {@return the notes of the extraction} */
    List<Note> notes() {
        return notes;
    }
}
