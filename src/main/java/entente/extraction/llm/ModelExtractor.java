package entente.extraction.llm;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.Note;
import entente.extraction.ExtractionFailed;
import entente.extraction.Extractor;
import entente.extraction.llm.ModelReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a language model read documents, and keeps what it answers as far as the text supports it. By choice the findings of the
 * built-in extractor are added. This class is thread-safe.
 */
public final class ModelExtractor implements Extractor {
    /** To be raised with a change of the code that changes what is kept of an answer. */
    private static final int RULES = 1;

    private static final int DIGITS = 12;
    private static final Logger LOG = LoggerFactory.getLogger(ModelExtractor.class);

    /** What the built-in extractor leaves out because of its language is read by the model. */
    private static final Set<String> LANGUAGE_NOTES = Set.of(Note.UNSUPPORTED_LANGUAGE, Note.FOREIGN_PASSAGE);

    private final ModelSettings settings;
    private final ModelReader reader;
    private final @Nullable Extractor builtIn;
    private final String version;

    /**
     * Creates the extractor. Nothing is sent before the first document.
     *
     * @param builtIn creates the built-in extractor; called if its findings are to be added
     * @throws IllegalArgumentException if the settings name no model
     */
    public ModelExtractor(ModelSettings settings, Supplier<Extractor> builtIn) {
        settings.requireModel();
        ModelPrompt prompt = new ModelPrompt();
        this.settings = settings;
        this.reader = new ModelReader(settings, prompt);
        this.builtIn = settings.merge() ? builtIn.get() : null;
        this.version = "model-%s-prompt-%s".formatted(settings.requireName(), version(settings, prompt));
    }

    private static String version(ModelSettings settings, ModelPrompt prompt) {
        return Sha256.of(
                        prompt.version(),
                        "%d %d %d %d %s"
                                .formatted(
                                        RULES,
                                        settings.part(),
                                        settings.overlap(),
                                        settings.maxAnswer(),
                                        settings.confidence()))
                .substring(0, DIGITS);
    }

    @Override
    public String version() {
        return builtIn == null ? version : version + "+" + builtIn.version();
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExtractionFailed if the model does not answer and there is no built-in extractor to replace it
     */
    @Override
    public Extraction extract(Document document) {
        Tally tally = new Tally();
        Extraction found = builtIn == null
                ? new Extraction(document.id(), document.publishedOn(), List.of(), List.of(), List.of(), List.of())
                : builtIn.extract(document);
        Reading reading = reader.read(document, tally);
        if (reading.failed()) {
            return alone(document, found, String.valueOf(reading.reason()), reading.code(), tally);
        }
        FoldedText text = new FoldedText(document);
        KnownEntities entities = new KnownEntities(text, found.entities());
        AnswerCheck check = new AnswerCheck(document, text, entities, settings.confidence(), tally);
        reading.answers().forEach(answer -> check.add(answer.part(), answer.answer()));
        FoundFacts facts =
                FactMerger.joined(new FoundFacts(found.relations(), found.agreements(), found.events()), check.facts());
        return new Extraction(
                document.id(),
                document.publishedOn(),
                entities.all(),
                numberedAgreements(facts.agreements()),
                numberedEvents(facts.events()),
                facts.relations(),
                builtIn == null ? document.language() : found.language(),
                notes(found, tally));
    }

    /** {@return the findings of the built-in extractor, with a note} */
    private Extraction alone(Document document, Extraction found, String reason, String code, Tally tally) {
        String message = "The model at %s did not read the document %s: %s"
                .formatted(settings.requireUrl(), document.id(), reason);
        if (builtIn == null) {
            throw new ExtractionFailed(code, message);
        }
        LOG.warn("{}. The built-in extractor read it alone", message);
        tally.add(ModelNote.UNAVAILABLE);
        return withNotes(found, notes(found, tally));
    }

    private static Extraction withNotes(Extraction found, List<Note> notes) {
        return new Extraction(
                found.id(),
                found.date(),
                found.entities(),
                found.agreements(),
                found.events(),
                found.relations(),
                found.language(),
                notes);
    }

    private static List<Note> notes(Extraction found, Tally tally) {
        boolean whole = tally.of(ModelNote.PART_NOT_READ) + tally.of(ModelNote.ANSWER_MALFORMED) == 0;
        List<Note> notes = new ArrayList<>(found.notes());
        notes.removeIf(note -> whole && LANGUAGE_NOTES.contains(note.code()));
        notes.addAll(tally.notes());
        return notes;
    }

    private static List<ExtractedAgreement> numberedAgreements(List<ExtractedAgreement> agreements) {
        List<ExtractedAgreement> numbered = new ArrayList<>();
        for (ExtractedAgreement each : agreements) {
            numbered.add(new ExtractedAgreement(
                    "a" + (numbered.size() + 1),
                    each.kind(),
                    each.name(),
                    each.status(),
                    each.parties(),
                    each.signatories(),
                    each.date(),
                    each.place(),
                    each.topics(),
                    each.quote(),
                    each.confidence()));
        }
        return numbered;
    }

    private static List<ExtractedEvent> numberedEvents(List<ExtractedEvent> events) {
        List<ExtractedEvent> numbered = new ArrayList<>();
        for (ExtractedEvent each : events) {
            numbered.add(new ExtractedEvent(
                    "v" + (numbered.size() + 1),
                    each.kind(),
                    each.name(),
                    each.participants(),
                    each.place(),
                    each.start(),
                    each.end(),
                    each.modality(),
                    each.quote(),
                    each.confidence()));
        }
        return numbered;
    }
}
