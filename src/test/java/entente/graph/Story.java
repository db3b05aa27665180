package entente.graph;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.graph.identity.NameLinks;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.resolution.Claim;
import entente.resolution.Description;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds a document for tests: adds sentences together with the facts that they state. */
public final class Story {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Description> descriptions = new ArrayList<>();
    private @Nullable EdtfDate publishedOn;

    public Story(String id) {
        this.id = id;
    }

    public static Entity person(String name) {
        return entity(EntityType.PERSON, name);
    }

    public static Entity place(String name) {
        return entity(EntityType.PLACE, name);
    }

    public static Entity agreement(String name) {
        return entity(EntityType.AGREEMENT, name);
    }

    static Entity event(String name) {
        return entity(EntityType.EVENT, name);
    }

    private static Entity entity(EntityType type, String name) {
        return new Entity(type.label() + "-" + Integer.toHexString(name.hashCode()), type, name, List.of());
    }

    Story publishedOn(String date) {
        publishedOn = new EdtfDate(date);
        return this;
    }

    /** Adds a sentence that names the entity in this form. */
    public Story mentions(Entity entity, String form) {
        Quote sentence = sentence(form + ".");
        know(entity);
        mention(entity, sentence, form);
        return this;
    }

    public Story claims(Entity subject, RelationType predicate, Entity object) {
        return claims(subject, predicate, object, new Said());
    }

    public Story claims(Entity subject, RelationType predicate, Entity object, Said said) {
        Quote quote = sentence(subject.name() + " " + predicate + " " + object.name() + " " + said + ".");
        for (Entity end : List.of(subject, object)) {
            know(end);
            mention(end, quote, end.name());
        }
        claims.add(new Claim(
                id + "-claim-" + claims.size(),
                relation(subject, predicate, object),
                subject.id(),
                predicate,
                object.id(),
                said.title,
                said.since,
                said.until,
                said.modality,
                said.confidence,
                quote,
                subject.id(),
                object.id()));
        return this;
    }

    Story describes(Entity entity, String kind, @Nullable String status, List<String> topics, Said said) {
        Quote quote = sentence(entity.name() + " is a " + kind + " " + said + ".");
        know(entity);
        descriptions.add(new Description(
                id + "-description-" + descriptions.size(),
                entity.id(),
                kind,
                status,
                said.since,
                said.until,
                topics,
                said.modality,
                said.confidence,
                quote,
                entity.id()));
        return this;
    }

    static String relation(Entity subject, RelationType predicate, Entity object) {
        return subject.id() + " " + predicate + " " + object.id();
    }

    Document document() {
        return new Document(id, "Title of " + id, null, null, "en", publishedOn, text.toString(), passages);
    }

    Resolution resolution() {
        return new Resolution(List.copyOf(entities.values()), mentions, claims, descriptions);
    }

    public Written writeTo(Graph graph) {
        return graph.write(document(), "test 1", "{}", new FixedFindings(resolution()), NameLinks.NONE);
    }

    private void know(Entity entity) {
        entities.put(entity.id(), entity);
    }

    private void mention(Entity entity, Quote quote, String form) {
        int start = quote.start() + quote.text().indexOf(form);
        mentions.computeIfAbsent(entity.id(), none -> new ArrayList<>())
                .add(new Mention(quote.passage(), start, start + form.length(), form));
    }

    private Quote sentence(String words) {
        int start = text.length();
        text.append(words).append(' ');
        passages.add(new Passage(passages.size(), start, start + words.length()));
        return new Quote(words, start, start + words.length(), passages.size() - 1);
    }

    /** The dates, modality and confidence of a statement. */
    public record Said(
            Modality modality,
            double confidence,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until) {
        public Said() {
            this(Modality.STATED, 0.5, null, null, null);
        }

        Said as(Modality other) {
            return new Said(other, confidence, title, since, until);
        }

        Said sure(double share) {
            return new Said(modality, share, title, since, until);
        }

        Said titled(String office) {
            return new Said(modality, confidence, office, since, until);
        }

        public Said since(String date) {
            return new Said(modality, confidence, title, new EdtfDate(date), until);
        }

        Said until(String date) {
            return new Said(modality, confidence, title, since, new EdtfDate(date));
        }
    }
}
