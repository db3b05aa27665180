package entente.graph;

import static java.util.stream.Collectors.toSet;

import entente.document.Document;
import entente.document.Passage;
import entente.resolution.Description;
import entente.resolution.Entity;
import entente.resolution.Resolution;
import java.util.Set;
import java.util.stream.Stream;

/** Checks findings before they are written: a claim without its sentence or its entities would be lost in silence. */
final class ResolutionCheck {
    private ResolutionCheck() {}

    static void check(Document document, Resolution resolution) {
        Set<String> entities = resolution.entities().stream().map(Entity::id).collect(toSet());
        Stream.of(
                        resolution.mentions().keySet().stream(),
                        resolution.claims().stream().flatMap(claim -> Stream.of(claim.subject(), claim.object())),
                        resolution.descriptions().stream().map(Description::entity))
                .flatMap(ids -> ids)
                .filter(id -> !entities.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw misfit(document, "speak of the entity %s, which is not among them".formatted(id));
                });
        Set<Integer> passages = document.passages().stream().map(Passage::index).collect(toSet());
        Stream.of(
                        resolution.mentions().values().stream()
                                .flatMap(mentions -> mentions.stream().map(mention -> mention.passage())),
                        resolution.claims().stream().map(claim -> claim.quote().passage()),
                        resolution.descriptions().stream()
                                .map(description -> description.quote().passage()))
                .flatMap(indexes -> indexes)
                .filter(index -> !passages.contains(index))
                .findFirst()
                .ifPresent(index -> {
                    throw misfit(document, "stand in passage %d, of %d".formatted(index, passages.size()));
                });
    }

    private static IllegalArgumentException misfit(Document document, String fault) {
        return new IllegalArgumentException("The findings of %s %s".formatted(document.id(), fault));
    }
}
