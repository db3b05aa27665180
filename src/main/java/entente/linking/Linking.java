package entente.linking;

import entente.graph.identity.NameLinks;
import entente.graph.identity.SenseJudgement;
import entente.identity.Identities;
import entente.identity.IdentityCluster;
import entente.identity.LocalEntity;
import entente.identity.PairJudgement;
import entente.ontology.Verdict;
import entente.resolution.CountryIds;
import entente.resolution.Units.Unit;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads from what was decided about the names of a new document and of others which senses the new names have. */
final class Linking {
    private final String document;
    private final List<Unit> asked;
    private final Map<LocalEntity, Candidate> candidates = new HashMap<>();
    private final Map<LocalEntity, IdentityCluster> clusters = new HashMap<>();
    private final Map<LocalEntity, String> senses = new HashMap<>();
    private final Map<LocalEntity, String> listed = new HashMap<>();
    private final Map<String, List<String>> identifiers = new HashMap<>();
    private final Map<String, String> parts = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, SenseJudgement> judgements = new TreeMap<>();

    Linking(String document, List<Unit> asked, List<Candidate> others) {
        this.document = document;
        this.asked = asked;
        others.forEach(candidate -> {
            candidates.put(candidate.local(), candidate);
            identifiers.put(candidate.sense(), candidate.identifiers());
        });
        asked.forEach(unit -> {
            String id = unit.entity().id();
            String code = CountryIds.find(id);
            identifiers.putIfAbsent(id, code == null ? List.of() : List.of(code));
        });
    }

    /**
     * {@return a linking of entities of a reference list, each of which is a sense of its own}
     *
     * @param units their units, in the same order
     */
    static Linking ofList(String list, List<Candidate> entities, List<Unit> units, List<Candidate> others) {
        var linking = new Linking(list, units, others);
        entities.forEach(entity -> {
            linking.listed.put(entity.local(), entity.sense());
            linking.identifiers.put(entity.sense(), entity.identifiers());
        });
        return linking;
    }

    NameLinks links(Identities identities) {
        identities.clusters().forEach(cluster -> cluster.members().forEach(member -> clusters.put(member, cluster)));
        candidates.forEach((local, candidate) -> senses.put(local, candidate.sense()));
        asked.forEach(unit -> senses.put(unit.local(), sense(unit)));
        asked.forEach(unit -> join(unit, identities));
        identities.judgements().stream()
                .filter(judgement -> judgement.verdict() != Verdict.SAME)
                .forEach(this::keepApart);
        return new NameLinks(parts, names, List.copyOf(judgements.values()));
    }

    /** {@return the sense of those with the same plain name that it was joined with, or a new one beside them} */
    private String sense(Unit unit) {
        String known = listed.get(unit.local());
        if (known != null) {
            return known;
        }
        String plain = unit.entity().id();
        List<Candidate> namesakes = candidates.values().stream()
                .filter(candidate -> candidate.plain().equals(plain))
                .toList();
        Optional<String> joined = namesakes.stream()
                .filter(candidate -> cluster(candidate.local()).equals(cluster(unit.local())))
                .map(Candidate::sense)
                .min((one, other) -> one.equals(plain) ? -1 : other.equals(plain) ? 1 : one.compareTo(other));
        if (joined.isPresent()) {
            if (!joined.get().equals(plain)) {
                parts.put(plain, joined.get());
            }
            return joined.get();
        }
        if (namesakes.isEmpty()) {
            return plain;
        }
        String part = plain + "~"
                + UUID.nameUUIDFromBytes(document.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
        parts.put(plain, part);
        names.put(part, cluster(unit.local()).name());
        namesakes.forEach(namesake ->
                names.put(namesake.sense(), cluster(namesake.local()).name()));
        return part;
    }

    private void join(Unit unit, Identities identities) {
        String own = senses.get(unit.local());
        for (LocalEntity member : cluster(unit.local()).members()) {
            Candidate candidate = candidates.get(member);
            if (own != null && candidate != null && !candidate.sense().equals(own)) {
                Optional<PairJudgement> why = why(unit.local(), member, identities);
                note(
                        own,
                        candidate.sense(),
                        unit,
                        Verdict.SAME,
                        why.map(PairJudgement::score).orElse(0.75),
                        why.map(PairJudgement::reasons).orElse(List.of("both are the same as a third name")));
            }
        }
    }

    /** {@return the judgement that joined the two, or else the one that joined one of them} */
    private static Optional<PairJudgement> why(LocalEntity own, LocalEntity other, Identities identities) {
        List<PairJudgement> same = identities.judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.SAME)
                .toList();
        return same.stream()
                .filter(judgement -> concerns(judgement, own) && concerns(judgement, other))
                .findFirst()
                .or(() -> same.stream()
                        .filter(judgement -> concerns(judgement, own) || concerns(judgement, other))
                        .findFirst());
    }

    private static boolean concerns(PairJudgement judgement, LocalEntity entity) {
        return judgement.left().equals(entity) || judgement.right().equals(entity);
    }

    private void keepApart(PairJudgement judgement) {
        for (Unit unit : asked) {
            if (concerns(judgement, unit.local())) {
                LocalEntity other = judgement.left().equals(unit.local()) ? judgement.right() : judgement.left();
                String own = senses.get(unit.local());
                String sense = senses.get(other);
                if (own != null && sense != null && !own.equals(sense)) {
                    note(own, sense, unit, judgement.verdict(), judgement.score(), judgement.reasons());
                }
            }
        }
    }

    private void note(String own, String other, Unit unit, Verdict verdict, double score, List<String> reasons) {
        var judgement = ByIdentifier.judge(
                        own,
                        identifiers.getOrDefault(own, List.of()),
                        other,
                        identifiers.getOrDefault(other, List.of()),
                        unit.local().type())
                .orElseGet(() -> SenseJudgement.of(own, other, unit.local().type(), verdict, score, reasons));
        judgements.putIfAbsent(judgement.left() + "|" + judgement.right(), judgement);
    }

    private IdentityCluster cluster(LocalEntity local) {
        IdentityCluster cluster = clusters.get(local);
        if (cluster == null) {
            throw new IllegalStateException("Each local entity must be in a cluster, missing " + local);
        }
        return cluster;
    }
}
