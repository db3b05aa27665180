package entente.extraction.llm;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Extraction.Note;
import entente.extraction.Extractor;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands for the built-in extractor: finds what a test expects, at once. */
final class BuiltIn implements Extractor {
    private final boolean agreement;

    BuiltIn() {
        this(false);
    }

    /** Creates the extractor, which finds either an agreement or a visit and a meeting. */
    BuiltIn(boolean agreement) {
        this.agreement = agreement;
    }

    @Override
    public Extraction extract(Document document) {
        Extraction found = agreement ? agreement(document) : visit(document);
        return found.withNotes("en", List.of(new Note(Note.FOREIGN_PASSAGE, 2), new Note(Note.SENTENCE_CUT, 1)));
    }

    @Override
    public String version() {
        return "built-in-1";
    }

    private static Extraction visit(Document document) {
        return new Extraction(
                document.id(),
                document.publishedOn(),
                List.of(
                        entity(document, "e1", EntityType.PERSON, "Ana Ruiz"),
                        entity(document, "e2", EntityType.PLACE, "Oslo"),
                        entity(document, "e3", EntityType.PERSON, "Bo Lind")),
                List.of(),
                List.of(),
                List.of(
                        relation("e1", RelationType.VISITED, "e2", quote(document, "Ana Ruiz visited Oslo", 0), 0.8),
                        relation("e1", RelationType.MET, "e3", quote(document, "met Bo Lind", 1), 0.9),
                        relation("e3", RelationType.NATIONAL_OF, "e2", quote(document, "Bo Lind there", 1), 0.5)));
    }

    private static Extraction agreement(Document document) {
        Quote quote = quote(document, "Norland and Sudland signed a trade deal", 0);
        return new Extraction(
                document.id(),
                document.publishedOn(),
                List.of(
                        entity(document, "e1", EntityType.PLACE, "Norland"),
                        entity(document, "e2", EntityType.PLACE, "Sudland")),
                List.of(new ExtractedAgreement(
                        "a1",
                        "deal",
                        null,
                        AgreementStatus.SIGNED,
                        List.of("e1", "e2"),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        quote,
                        0.5)),
                List.of(new ExtractedEvent(
                        "v1",
                        EventKind.CEREMONY,
                        "signing",
                        List.of("e1"),
                        null,
                        null,
                        null,
                        Modality.STATED,
                        quote,
                        0.5)),
                List.of());
    }

    private static ExtractedEntity entity(Document document, String id, EntityType type, String name) {
        int start = document.text().indexOf(name);
        return new ExtractedEntity(
                id, type, name, List.of(), List.of(new Mention(0, start, start + name.length(), name)));
    }

    private static ExtractedRelation relation(
            String subject, RelationType predicate, @Nullable String object, Quote quote, double confidence) {
        return new ExtractedRelation(
                subject, predicate, String.valueOf(object), null, null, null, Modality.STATED, quote, confidence);
    }

    private static Quote quote(Document document, String text, int passage) {
        int start = document.text().indexOf(text);
        return new Quote(text, start, start + text.length(), passage);
    }
}
