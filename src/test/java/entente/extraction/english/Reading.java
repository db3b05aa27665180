package entente.extraction.english;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.english.decision.DecisionWeights;
import entente.extraction.english.model.LearnedModel;
import entente.extraction.english.name.NameFinder;
import entente.extraction.english.word.WordLists;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules read in a text in which every line is a sentence. All tests share the models. */
public final class Reading {
    private static final WordLists LISTS = new WordLists();
    private static final NameFinder NAMES = new NameFinder(LISTS);
    private static final EnglishExtractor RULES = new EnglishExtractor(NAMES, new RuleReader(LISTS, NAMES));
    private static final EnglishExtractor EXTRACTOR = new EnglishExtractor(
            NAMES, new LearnedReader(LISTS, NAMES, LearnedModel.load(LISTS).orElseThrow(), new DecisionWeights()));

    private final Extraction extraction;
    private final Map<String, String> names;

    private Reading(Extraction extraction) {
        this.extraction = extraction;
        this.names =
                extraction.entities().stream().collect(Collectors.toMap(ExtractedEntity::id, ExtractedEntity::name));
    }

    public static Reading of(String text) {
        return new Reading(RULES.extract(document(text, null)));
    }

    public static Reading of(String text, String publishedOn) {
        return new Reading(RULES.extract(document(text, new EdtfDate(publishedOn))));
    }

    /** {@return what the shipped extractor, with the model, reads in the text} */
    static Reading learned(String text) {
        return new Reading(EXTRACTOR.extract(document(text, null)));
    }

    public static EnglishExtractor extractor() {
        return EXTRACTOR;
    }

    public static Document document(String text, @Nullable EdtfDate publishedOn) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                passages.add(new Passage(passages.size(), start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return new Document(Document.idOf(null, text), "A title", null, null, "en", publishedOn, text, passages);
    }

    public Extraction extraction() {
        return extraction;
    }

    /** {@return the entities, such as "Person Jane Roe"} */
    public List<String> entities() {
        return extraction.entities().stream()
                .map(entity -> entity.type().label() + " " + entity.name())
                .toList();
    }

    public List<String> aliases(String name) {
        return extraction.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .flatMap(entity -> entity.aliases().stream())
                .toList();
    }

    /** {@return the relations, such as "Jane Roe MET John Doe"} */
    List<String> relations() {
        return extraction.relations().stream()
                .map(relation -> name(relation.subject()) + " " + relation.predicate() + " " + name(relation.object()))
                .distinct()
                .toList();
    }

    /** {@return the agreements, such as "signed treaty: Here, There"} */
    List<String> agreements() {
        return extraction.agreements().stream()
                .map(agreement -> agreement.status().label() + " " + agreement.kind() + ": " + parties(agreement))
                .toList();
    }

    /** {@return the events, such as "visit: Jane Roe in Here"} */
    public List<String> events() {
        return extraction.events().stream()
                .map(event -> event.kind().label() + ": "
                        + event.participants().stream().map(this::name).collect(Collectors.joining(", "))
                        + (event.place() == null ? "" : " in " + name(event.place())))
                .toList();
    }

    String name(String id) {
        return Objects.requireNonNull(names.get(id), id);
    }

    private String parties(ExtractedAgreement agreement) {
        return agreement.parties().stream().map(this::name).collect(Collectors.joining(", "));
    }
}
