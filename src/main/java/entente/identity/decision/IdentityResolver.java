package entente.identity.decision;

import entente.identity.DocumentCounts;
import entente.identity.Identities;
import entente.identity.LocalEntity;
import entente.identity.PairJudgement;
import entente.identity.evidence.BlockingKeys;
import entente.identity.evidence.Judge;
import entente.identity.evidence.NameParsers;
import entente.identity.evidence.Profile;
import entente.identity.evidence.ProfileMaker;
import entente.identity.form.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which local entities of a corpus are the same thing. The order in which they are passed does not matter. Local
 * entities of one document stay apart.
 */
public final class IdentityResolver {
    static final String SAME_DOCUMENT = "the same report names both";

    /** The second round uses what the joins of the first one have brought together. */
    private static final int ROUNDS = 2;

    private final NameParsers parsers;

    private record Known(LocalEntity entity, Profile profile) {
        /** {@return whether the name is the canonical one of its key, so that others are variants of it} */
        boolean isPlain() {
            String key = BlockingKeys.name(profile);
            return key != null && Fold.title(entity.name()).equals(Fold.title(key));
        }

        int richness() {
            return entity.offices().size()
                    + entity.related().size()
                    + entity.containers().size();
        }
    }

    /** Creates a resolver for the names that these parsers read. */
    public IdentityResolver(NameParsers parsers) {
        this.parsers = parsers;
    }

    /** {@return the things that these local entities are, and why} */
    public Identities resolve(Collection<LocalEntity> entities) {
        return resolve(entities, new ProfileMaker(parsers));
    }

    /**
     * {@return the things that these local entities are, which are some of a larger corpus}
     *
     * @param counts how frequent things are in the corpus
     */
    public Identities resolve(Collection<LocalEntity> entities, DocumentCounts counts) {
        var maker = new ProfileMaker(parsers);
        maker.know(counts);
        return resolve(entities, maker);
    }

    private static Identities resolve(Collection<LocalEntity> entities, ProfileMaker maker) {
        List<Known> known = new ArrayList<>();
        entities.stream()
                .sorted(Comparator.<LocalEntity, String>comparing(
                                entity -> entity.document().id())
                        .thenComparing(LocalEntity::name)
                        .thenComparing(LocalEntity::type))
                .forEach(entity -> known.add(new Known(entity, maker.of(entity))));
        // What is known best comes first, so that others are compared with it.
        known.sort(Comparator.comparing(Known::isPlain)
                .thenComparingInt(Known::richness)
                .reversed());
        Judge judge = maker.judge();
        List<PairJudgement> judgements = new ArrayList<>();
        var grouping = new Grouping(judge, judgements);
        known.forEach(each -> grouping.add(each.entity(), each.profile()));
        List<Node> nodes = grouping.nodes();
        var merging = new Merging(judge, judgements);
        for (int round = 0; round < ROUNDS; round++) {
            nodes = merging.merge(nodes);
        }
        return new Identities(ClusterNames.clusters(nodes), judgements);
    }
}
