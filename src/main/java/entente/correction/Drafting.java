package entente.correction;

import entente.graph.correction.AddedFact;
import entente.graph.correction.Anchor;
import entente.graph.correction.ClaimChange;
import entente.graph.correction.FactEnd;
import entente.graph.correction.QuotePlace;
import entente.neo4j.WriteTransaction;
import entente.ontology.AgreementStatus;
import entente.ontology.CorrectionKind;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.RelationType;
import entente.query.NotFound;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds what a request is about, checks that it fits, and anchors it. It locks the document that it is about. */
record Drafting(WriteTransaction transaction, CorrectionRepository stored) {
    Correction.Draft draft(CorrectionRequest request) {
        return switch (request.kind()) {
            case REJECT, CONFIRM, CHANGE -> ofClaim(request);
            case ADD -> added(Objects.requireNonNull(request.fact()));
            case NOTE -> note(request);
        };
    }

    /** {@return the correction that says the same already, or null} */
    @Nullable
    Correction same(CorrectionRequest request, Correction.Draft draft) {
        if (draft.claim() != null) {
            Correction last = last(stated(draft.claim()));
            return last != null
                            && last.kind() == request.kind()
                            && Objects.equals(last.change(), draft.change())
                            && describes(last.anchor()) == describes(draft.anchor())
                    ? last
                    : null;
        }
        Correction fresh = Correction.of(draft, request.kind(), request.text(), request.reason(), request.by());
        return transaction
                .list(
                        "list-like-corrections",
                        Map.of(
                                "kind",
                                fresh.kind().label(),
                                "document",
                                Objects.requireNonNullElse(fresh.document(), ""),
                                "ends",
                                fresh.ends()))
                .stream()
                .map(row -> stored.findById(row.get("id").asString()).orElseThrow())
                .filter(known -> Objects.equals(known.fact(), fresh.fact())
                        && Objects.equals(known.text(), fresh.text())
                        && Objects.equals(known.anchor().quote(), fresh.anchor().quote())
                        && Objects.equals(
                                known.anchor().predicate(), fresh.anchor().predicate()))
                .findFirst()
                .orElse(null);
    }

    private static boolean describes(Anchor anchor) {
        return anchor.predicate() == null;
    }

    private Record stated(String id) {
        return transaction.list("get-stated", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    private RuntimeException missing(String id) {
        String correction = "correction-" + id.substring(id.indexOf('-') + 1);
        boolean withdrawn = stored.findById(correction)
                .filter(added -> id.equals(added.claim()) && added.withdrawnAt() != null)
                .isPresent();
        return withdrawn ? CorrectionConflict.withdrawn(id, correction) : NotFound.claim(id);
    }

    private @Nullable Correction last(Record stated) {
        String id = stated.get("correction").asString(null);
        return id == null ? null : stored.findById(id).orElse(null);
    }

    private Correction.Draft ofClaim(CorrectionRequest request) {
        String id = Objects.requireNonNull(request.claim());
        String document = stated(id).get("document").asString(null);
        if (document != null) {
            transaction.list("lock-known-document", Map.of("id", document));
        }
        Record stated = stated(id);
        CorrectionRequest.Changes changes = request.changes();
        return new Correction.Draft(
                id, null, null, anchor(stated), changes == null ? null : change(stated, changes), null);
    }

    private Anchor anchor(Record stated) {
        boolean description = stated.get("predicate").isNull();
        FactEnd subject = end(stated, "subject");
        FactEnd object = description ? null : end(stated, "object");
        Correction last = last(stated);
        Anchor known = last == null || describes(last.anchor()) != description ? null : last.anchor();
        String added = last != null && last.kind() == CorrectionKind.ADD ? last.id() : null;
        return new Anchor(
                stated.get("document").asString(null),
                stated.get("quote").asString(),
                stated.get("start").asInt(),
                description
                        ? null
                        : known == null || known.predicate() == null
                                ? RelationType.valueOf(stated.get("predicate").asString())
                                : known.predicate(),
                slot(known, subject),
                object == null ? null : slot(known, object),
                added == null && known != null ? known.added() : added);
    }

    /** {@return the end that the machine found there, if a correction has replaced it} */
    private static FactEnd slot(@Nullable Anchor known, FactEnd end) {
        return known == null
                ? end
                : Stream.of(known.subject(), known.object())
                        .flatMap(Stream::ofNullable)
                        .filter(slot -> slot.sense().equals(end.sense()))
                        .findFirst()
                        .orElse(end);
    }

    private static FactEnd end(Record stated, String end) {
        String plain = stated.get(end.equals("subject") ? "plainSubject" : "plainObject")
                .asString();
        Value name = stated.get(end + "Name");
        return new FactEnd(
                plain,
                EntityType.find(stated.get(end + "Type").asString("")).orElseGet(() -> typeOf(plain)),
                name.asString(stated.get(end).asString()));
    }

    /** {@return the type that an id starts with; of an entity that is no longer in the graph} */
    private static EntityType typeOf(String id) {
        return Arrays.stream(EntityType.values())
                .filter(type -> id.startsWith(type.label().toLowerCase(java.util.Locale.ROOT) + "-"))
                .findFirst()
                .orElse(EntityType.AGREEMENT);
    }

    private ClaimChange change(Record stated, CorrectionRequest.Changes changes) {
        boolean description = stated.get("predicate").isNull();
        FactEnd subject = changes.subject() == null ? null : named("changes.subject", changes.subject());
        FactEnd object = changes.object() == null ? null : named("changes.object", changes.object());
        if (description) {
            if (changes.ofClaim()) {
                throw new InvalidCorrection(
                        "changes", "values of a claim", "kind, status, since, until or topics for a description");
            }
            checkDescription(end(stated, "subject").type(), changes);
        } else {
            if (changes.ofDescription()) {
                throw new InvalidCorrection(
                        "changes",
                        "values of a description",
                        "predicate, subject, object, title, since, until or modality for a claim");
            }
            checkClaim(stated, changes, subject, object);
        }
        EdtfDate since = changes.cleared().contains("since")
                ? null
                : changes.since() == null ? date(stated, "since") : changes.since();
        EdtfDate until = changes.cleared().contains("until")
                ? null
                : changes.until() == null ? date(stated, "until") : changes.until();
        CorrectionRequest.checkDates("changes.until", since, until);
        return new ClaimChange(
                changes.predicate(),
                subject,
                object,
                changes.title(),
                changes.since(),
                changes.until(),
                changes.modality(),
                changes.kind(),
                changes.status(),
                changes.topics(),
                changes.cleared().stream().sorted().toList());
    }

    private static @Nullable EdtfDate date(Record row, String field) {
        return Optional.ofNullable(row.get(field).asString(null))
                .map(EdtfDate::new)
                .orElse(null);
    }

    private static void checkDescription(EntityType type, CorrectionRequest.Changes changes) {
        if (type == EntityType.EVENT) {
            if (changes.kind() != null && EventKind.find(changes.kind()).isEmpty()) {
                throw new InvalidCorrection("changes.kind", changes.kind(), "one of " + labels(EventKind.values()));
            }
            if (changes.status() != null || changes.topics() != null) {
                throw new InvalidCorrection(
                        "changes.status",
                        String.valueOf(changes.status()),
                        "left out, as an event has no status and topics");
            }
        } else if (changes.status() != null
                && AgreementStatus.find(changes.status()).isEmpty()) {
            throw new InvalidCorrection(
                    "changes.status",
                    changes.status(),
                    "one of "
                            + Arrays.stream(AgreementStatus.values())
                                    .map(AgreementStatus::label)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static String labels(EventKind[] kinds) {
        return Arrays.stream(kinds).map(EventKind::label).collect(Collectors.joining(", "));
    }

    private static void checkClaim(
            Record stated, CorrectionRequest.Changes changes, @Nullable FactEnd subject, @Nullable FactEnd object) {
        RelationType predicate = changes.predicate() == null
                ? RelationType.valueOf(stated.get("predicate").asString())
                : changes.predicate();
        checkEnds(
                "changes",
                predicate,
                subject == null ? end(stated, "subject") : subject,
                object == null ? end(stated, "object") : object);
        if (changes.title() != null) {
            CorrectionRequest.checkTitle("changes.title", changes.title(), predicate);
        }
    }

    private static void checkEnds(String field, RelationType predicate, FactEnd subject, FactEnd object) {
        if (!predicate.subjects().contains(subject.type())) {
            throw new InvalidCorrection(
                    field + ".subject",
                    subject.type().label(),
                    "of the type " + types(predicate.subjects()) + " for " + predicate);
        }
        if (!predicate.objects().contains(object.type())) {
            throw new InvalidCorrection(
                    field + ".object",
                    object.type().label(),
                    "of the type " + types(predicate.objects()) + " for " + predicate);
        }
        if (subject.sense().equals(object.sense())) {
            throw new InvalidCorrection(field + ".object", object.name(), "another entity than the subject");
        }
    }

    private static String types(java.util.Set<EntityType> types) {
        return types.stream().map(EntityType::label).collect(Collectors.joining(" or "));
    }

    private FactEnd named(String field, String id) {
        if (id.isBlank()) {
            throw new InvalidCorrection(field, id, "the id of an entity");
        }
        Record row = entity(id);
        EntityType type = EntityType.find(row.get("type").asString()).orElseThrow();
        return new FactEnd(
                type.described() ? row.get("plain").asString(row.get("id").asString()) : id,
                type,
                row.get("name").asString());
    }

    private Record entity(String id) {
        return transaction.list("get-end", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.entity(id));
    }

    private Correction.Draft added(CorrectionRequest.Fact fact) {
        FactEnd subject = named("fact.subject", fact.subject());
        FactEnd object = named("fact.object", fact.object());
        checkEnds("fact", fact.predicate(), subject, object);
        Anchor anchor = fact.document() == null
                ? new Anchor(null, null, 0, fact.predicate(), subject, object, null)
                : quoted(fact.document(), Objects.requireNonNull(fact.quote()), fact.predicate(), subject, object);
        return new Correction.Draft(
                null,
                null,
                null,
                anchor,
                null,
                new AddedFact(
                        subject,
                        fact.predicate(),
                        object,
                        fact.title(),
                        fact.since(),
                        fact.until(),
                        fact.modality(),
                        fact.source()));
    }

    private Anchor quoted(String document, String quote, RelationType predicate, FactEnd subject, FactEnd object) {
        transaction.list("lock-known-document", Map.of("id", document));
        Record row = transaction.list("get-text", Map.of("id", document)).stream()
                .filter(read -> !read.get("passages").isEmpty())
                .findFirst()
                .orElseThrow(() -> NotFound.document(document));
        String text = row.get("text").asString();
        QuotePlace place = QuotePlace.find(text, quote, 0)
                .orElseThrow(() -> new InvalidCorrection(
                        "quote-not-found",
                        "fact.quote",
                        quote,
                        "words of the document; the nearest place is \"%s\"".formatted(nearest(row, text, quote))));
        return new Anchor(
                document, text.substring(place.start(), place.end()), place.start(), predicate, subject, object, null);
    }

    private static String nearest(Record row, String text, String quote) {
        return row.get("passages").asList(passage -> passage).stream()
                .map(passage ->
                        text.substring(passage.get(0).asInt(), passage.get(1).asInt()))
                .max(Comparator.comparingDouble(sentence -> QuotePlace.overlap(sentence, quote)))
                .orElse("");
    }

    private Correction.Draft note(CorrectionRequest request) {
        if (request.entity() != null) {
            FactEnd end = named("entity", request.entity());
            return new Correction.Draft(
                    null, request.entity(), null, new Anchor(null, null, 0, null, end, null, null), null, null);
        }
        String relation = Objects.requireNonNull(request.relation());
        Record row = transaction.list("get-ends-of-relation", Map.of("id", relation)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.relation(relation));
        List<FactEnd> ends = Stream.of("subject", "object")
                .map(end -> named(end, row.get(end).asString()))
                .toList();
        return new Correction.Draft(
                null,
                null,
                relation,
                new Anchor(
                        null,
                        null,
                        0,
                        RelationType.valueOf(row.get("predicate").asString()),
                        ends.getFirst(),
                        ends.getLast(),
                        null),
                null,
                null);
    }
}
