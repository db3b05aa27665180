package entente.identity.decision;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Quote;
import entente.identity.Identities;
import entente.identity.IdentityCluster;
import entente.identity.LocalEntities;
import entente.identity.LocalEntity;
import entente.identity.PairJudgement;
import entente.identity.evidence.NameParsers;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.ontology.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds small documents for tests, and asks which of their entities are one. */
final class Corpus {
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<ExtractedEntity> found = new ArrayList<>();
    private final List<ExtractedRelation> relations = new ArrayList<>();
    private String id = "";
    private @Nullable String text;
    private @Nullable EdtfDate date;

    Corpus document(String name) {
        finish();
        id = name;
        return this;
    }

    Corpus text(String words) {
        text = words;
        return this;
    }

    Corpus date(String day) {
        date = new EdtfDate(day);
        return this;
    }

    Corpus person(String name, String... aliases) {
        return add(EntityType.PERSON, name, aliases);
    }

    Corpus organization(String name, String... aliases) {
        return add(EntityType.ORGANIZATION, name, aliases);
    }

    Corpus place(String name, String... aliases) {
        return add(EntityType.PLACE, name, aliases);
    }

    Corpus office(String person, String title, String body) {
        return relation(person, RelationType.HOLDS_POSITION, body, title);
    }

    Corpus located(String thing, String place) {
        return relation(thing, RelationType.LOCATED_IN, place, null);
    }

    Corpus relative(String one, String other) {
        return relation(one, RelationType.FAMILY_OF, other, null);
    }

    private Corpus add(EntityType type, String name, String... aliases) {
        found.add(new ExtractedEntity(name, type, name, List.of(aliases), List.of()));
        return this;
    }

    private Corpus relation(String subject, RelationType type, String object, @Nullable String title) {
        relations.add(new ExtractedRelation(
                subject, type, object, title, null, null, Modality.STATED, new Quote("", 0, 0, 0), 1));
        return this;
    }

    private void finish() {
        if (!found.isEmpty()) {
            entities.addAll(LocalEntities.of(
                    new Extraction(id, date, List.copyOf(found), List.of(), List.of(), List.copyOf(relations)), text));
        }
        found.clear();
        relations.clear();
        text = null;
        date = null;
    }

    List<LocalEntity> entities() {
        finish();
        return entities;
    }

    Identities resolve() {
        return new IdentityResolver(new NameParsers()).resolve(entities());
    }

    /** {@return whether all of these, such as {@code "a:Karin Holt"}, are one thing} */
    boolean joins(String... names) {
        return resolve().clusters().stream()
                .anyMatch(cluster -> members(cluster).containsAll(List.of(names)));
    }

    /** {@return for each thing its members} */
    List<List<String>> things() {
        return resolve().clusters().stream().map(Corpus::members).toList();
    }

    /** {@return the reasons of all judgements with that verdict, as one text each} */
    List<String> reasons(Verdict verdict) {
        return resolve().judgements().stream()
                .filter(judgement -> judgement.verdict() == verdict)
                .map(PairJudgement::reasons)
                .map(words -> String.join("; ", words))
                .toList();
    }

    private static List<String> members(IdentityCluster cluster) {
        return cluster.members().stream().map(LocalEntity::toString).toList();
    }
}
