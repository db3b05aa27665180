package entente.judgement;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.graph.TestGraph;
import entente.graph.Written;
import entente.graph.identity.NameLinks;
import entente.identity.evidence.NameParsers;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.resolution.Resolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A report for tests: its sentences, and what an extractor finds in them. */
public final class Report {
    /** Reads the names of all reports. */
    public static final NameParsers PARSERS = new NameParsers();

    /** Resolves the findings of all reports. */
    public static final Resolver RESOLVER = new Resolver(PARSERS);

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, ExtractedEntity> entities = new LinkedHashMap<>();
    private final List<ExtractedRelation> relations = new ArrayList<>();
    private final List<ExtractedAgreement> agreements = new ArrayList<>();

    /** {@return what resolves the names of reports} */
    public Resolver resolver() {
        return RESOLVER;
    }

    public Report(String id) {
        this.id = id;
    }

    public Report met(String one, String other) {
        return relation(person(one), RelationType.MET, person(other), null);
    }

    public Report visited(String person, String place) {
        return relation(person(person), RelationType.VISITED, place(place), null);
    }

    public Report office(String person, String title, String organization) {
        return relation(person(person), RelationType.HOLDS_POSITION, organization(organization), title);
    }

    public Report owns(String owner, String owned) {
        return relation(organization(owner), RelationType.OWNS, organization(owned), null);
    }

    public Report agreement(String kind, @Nullable String date, String... parties) {
        String sentence = String.join(" and ", parties) + " signed a " + kind + ".";
        Quote quote = sentence(sentence);
        List<String> ids = new ArrayList<>();
        for (String party : parties) {
            ids.add(mentioned(organization(party), quote));
        }
        agreements.add(new ExtractedAgreement(
                "a" + agreements.size(),
                kind,
                null,
                AgreementStatus.SIGNED,
                ids,
                List.of(),
                date == null ? null : new EdtfDate(date),
                null,
                List.of(),
                quote,
                0.9));
        return this;
    }

    private record Named(EntityType type, String name) {}

    private static Named person(String name) {
        return new Named(EntityType.PERSON, name);
    }

    private static Named organization(String name) {
        return new Named(EntityType.ORGANIZATION, name);
    }

    private static Named place(String name) {
        return new Named(EntityType.PLACE, name);
    }

    private Report relation(Named subject, RelationType type, Named object, @Nullable String title) {
        Quote quote = sentence(subject.name + " " + type + " " + object.name + ".");
        relations.add(new ExtractedRelation(
                mentioned(subject, quote),
                type,
                mentioned(object, quote),
                title,
                null,
                null,
                Modality.STATED,
                quote,
                0.8));
        return this;
    }

    private Quote sentence(String words) {
        int start = text.length();
        text.append(words).append(' ');
        passages.add(new Passage(passages.size(), start, start + words.length()));
        return new Quote(words, start, start + words.length(), passages.size() - 1);
    }

    private String mentioned(Named thing, Quote quote) {
        int start = quote.start() + quote.text().indexOf(thing.name);
        var entity = entities.computeIfAbsent(
                thing.type + thing.name,
                key -> new ExtractedEntity(
                        "e" + entities.size(), thing.type, thing.name, List.of(), new ArrayList<>()));
        entity.mentions().add(new Mention(quote.passage(), start, start + thing.name.length(), thing.name));
        return entity.id();
    }

    public Document document() {
        return new Document(id, "Report " + id, null, null, "en", null, text.toString(), passages);
    }

    public Extraction extraction() {
        return new Extraction(id, null, List.copyOf(entities.values()), agreements, List.of(), relations);
    }

    /** Writes the report into the test graph, without links. */
    public Written write() {
        return write(NameLinks.NONE);
    }

    /** Writes the report into the test graph with these links. */
    public Written write(NameLinks links) {
        return TestGraph.graph()
                .write(
                        document(),
                        "test",
                        JsonMapper.shared().writeValueAsString(extraction()),
                        RESOLVER.resolve(document(), extraction()),
                        links);
    }
}
