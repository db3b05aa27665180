package entente.extraction.english.agreement;

import entente.document.Document;
import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.name.NamedMention;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.symbol.Chunk;
import entente.ontology.Countries;
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
 * Information of the whole document for the interpretation of a sentence: the offices of persons, the country or city
 * that the document is about, the countries of capitals, and the date of writing.
 *
 * @param offices the country or organization in which a person holds an office, by person
 * @param homes the country, the other place and the organization that the document names most often, each only if the
 *     lead is clear
 * @param governments the country of each capital, if the document names that country
 * @param written the publication date, otherwise the last date in the text
 */
record DocumentContext(
        Map<String, String> offices,
        List<String> homes,
        Map<String, String> governments,
        @Nullable LocalDate written) {
    /**
     * Minimum number of mentions of the subject of a document. A country must also have more mentions than any other
     * one, and any other subject at least twice as many.
     */
    private static final int OFTEN = 3;

    /** {@return the context of a document with these findings} */
    static DocumentContext of(
            Document document,
            List<NamedMention> mentions,
            List<RelationFinding> relations,
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

    /** {@return the subject of the document of the same kind as the partner, or null if there is none} */
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
