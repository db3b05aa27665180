package entente.identity.decision;

import entente.identity.IdentityCluster;
import entente.identity.LocalEntity;
import entente.identity.form.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names clusters: the fullest name of a member, and for namesakes what tells them apart. */
final class ClusterNames {
    private static final Comparator<LocalEntity> MEMBERS = Comparator.<LocalEntity, String>comparing(
                    member -> member.document().id())
            .thenComparing(LocalEntity::name);

    private ClusterNames() {}

    static List<IdentityCluster> clusters(List<Node> nodes) {
        Map<String, List<Node>> byName = new HashMap<>();
        List<Node> sorted = nodes.stream()
                .sorted(Comparator.comparing((Node node) -> first(node), MEMBERS))
                .toList();
        sorted.forEach(node ->
                byName.computeIfAbsent(slug(node), key -> new ArrayList<>()).add(node));
        Map<String, Integer> used = new HashMap<>();
        List<IdentityCluster> clusters = new ArrayList<>();
        for (Node node : sorted) {
            String slug = slug(node);
            int number = used.merge(slug, 1, Integer::sum);
            String name = node.profile().label().name();
            String shown = byName.getOrDefault(slug, List.of()).size() < 2
                    ? name
                    : qualifier(node).map(words -> name + " (" + words + ")").orElse(name);
            clusters.add(new IdentityCluster(
                    number == 1 ? slug : slug + "-" + number,
                    node.profile().type(),
                    shown,
                    node.members().stream().sorted(MEMBERS).toList()));
        }
        return clusters;
    }

    private static LocalEntity first(Node node) {
        return node.members().stream().min(MEMBERS).orElseThrow();
    }

    private static String slug(Node node) {
        String words = Fold.title(node.profile().label().name()).replace(' ', '-');
        return node.profile().type().label().toLowerCase(Locale.ROOT) + (words.isEmpty() ? "" : "-" + words);
    }

    private static Optional<String> qualifier(Node node) {
        return node.members().stream()
                .flatMap(member -> Stream.of(
                                member.offices().stream()
                                        .map(office -> office.body().name()),
                                member.containers().stream().map(container -> container.name()),
                                member.related().stream().map(thing -> thing.name()))
                        .flatMap(names -> names))
                .findFirst();
    }
}
