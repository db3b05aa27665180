package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.NameClusters.NamedMention;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a whole document tells for the reading of one sentence: for whom a person acts, which country or city it is
 * about, which government a capital stands for, and when it was written.
 *
 * @param offices the country or organization of each person
 * @param homes the country, the other place and the organization that it names most often, each if clearly so
 * @param governments the country of each capital, where the document names that country
 * @param written its date, else the last day that it speaks of
 */
record DocumentContext(
        Map<String, String> offices,
        List<String> homes,
        Map<String, String> governments,
        @Nullable LocalDate written) {
    /** What a document is about is named this often, and more often than any other country, or twice as any other thing. */
    private static final int OFTEN = 3;

    /** {@return the setting of a document in which these things were found} */
    static DocumentContext of(
            Document document,
            List<NamedMention> mentions,
            List<ExtractedRelation> relations,
            List<ParsedSentence> sentences,
            NameClusters clusters,
            Countries countries) {
        Map<String, String> offices = new HashMap<>();
        relations.stream()
                .filter(relation -> relation.predicate() == RelationType.HOLDS_POSITION)
                .forEach(relation -> offices.putIfAbsent(relation.subject(), relation.object()));
        Map<String, Integer> named = new HashMap<>();
        Map<String, String> governments = new HashMap<>();
        for (NamedMention mention : mentions) {
            String name = clusters.root(mention.name());
            named.merge(name, 1, Integer::sum);
            if (countries.named(name).isEmpty() && clusters.type(name) == EntityType.PLACE) {
                countries
                        .ofCapital(name)
                        .flatMap(clusters::country)
                        .ifPresent(country -> governments.put(name, country));
            }
        }
        return new DocumentContext(offices, homes(named, clusters), governments, written(document, sentences));
    }

    /** {@return what a partner of that kind has its ties with, if the document is about one such thing} */
    @Nullable
    String home(String partner, NameClusters clusters) {
        return homes.stream()
                .filter(home -> kind(home, clusters).equals(kind(partner, clusters)))
                .findFirst()
                .orElse(null);
    }

    private static String kind(String name, NameClusters clusters) {
        return clusters.type(name) + (clusters.isCountry(name) ? " country" : "");
    }

    private static List<String> homes(Map<String, Integer> named, NameClusters clusters) {
        List<String> homes = new ArrayList<>();
        for (String kind : named.keySet().stream()
                .map(name -> kind(name, clusters))
                .distinct()
                .sorted()
                .toList()) {
            Map<String, Integer> ofKind = new HashMap<>(named);
            ofKind.keySet().removeIf(name -> !kind(name, clusters).equals(kind));
            String most = mostNamed(ofKind, kind.endsWith("country") ? 1 : 2);
            if (most != null) {
                homes.add(most);
            }
        }
        return homes;
    }

    private static @Nullable String mostNamed(Map<String, Integer> named, int margin) {
        List<Map.Entry<String, Integer>> ranked = named.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        int first = ranked.get(0).getValue();
        int second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
        return first >= OFTEN && first > second && first >= margin * second
                ? ranked.get(0).getKey()
                : null;
    }

    private static @Nullable LocalDate written(Document document, List<ParsedSentence> sentences) {
        EdtfDate published = document.publishedOn();
        if (published != null) {
            return published.earliest();
        }
        Optional<LocalDate> last = sentences.stream()
                .flatMap(sentence -> sentence.encoded().chunks().stream())
                .map(Chunk::date)
                .filter(Objects::nonNull)
                .map(EdtfDate::earliest)
                .max(Comparator.naturalOrder());
        return last.orElse(null);
    }
}
