package entente.extraction.english.relation;

import entente.document.Document;
import entente.extraction.Quote;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of sister cities on city pages. After a heading about sister cities, each short line that starts with a
 * place states a relation to the city of the page. A line of prose ends the list. Sentences must be read in order.
 */
final class TwinList {
    private static final double LISTED = 0.85;
    private static final int LONGEST_HEADING = 14;

    /** Matches lines such as "Linz, Austria (1975)", "- Linz (Austria), since 1975" and "Austria: Linz". */
    private static final Pattern LINE =
            Pattern.compile(" (?:[-–—•*·] )?(?:\\d{1,2} ?[.)] )?(?:C\\d+ (?::|-|–|—) )?(?<o>L\\d+)"
                    + "(?: (?:,|\\(|\\)|-|–|—|:|/|[LCODS]\\d+|since|in|from|and|;|[0-9/.-]+|[a-z]+)){0,12} ?");

    private static final Pattern PROSE = Pattern.compile(
            " (?:is|are|was|were|has|have|had|will|said|says|visited|signed|proposed|planned|lapsed|suspended|ended"
                    + "|former|terminated|frozen) ");

    private final NameClusters clusters;
    private final Map<String, Integer> named = new HashMap<>();
    private @Nullable String home;

    TwinList(NameClusters clusters) {
        this.clusters = clusters;
    }

    /** {@return the relation that the sentence states, if it is a line of such a list} */
    List<RelationFinding> read(Document document, EncodedSentence sentence) {
        List<RelationFinding> relations = new ArrayList<>();
        Matcher line = LINE.matcher(sentence.code());
        boolean brief = sentence.units().size() <= LONGEST_HEADING;
        boolean twins = sentence.chunks().stream().anyMatch(chunk -> chunk.kind() == Chunk.TWINNING);
        if (home != null
                && brief
                && line.matches()
                && !PROSE.matcher(sentence.code()).find()) {
            String place =
                    sentence.chunksIn(line.start("o"), line.end("o")).get(0).value();
            relation(document, sentence, place).ifPresent(relations::add);
        } else if (twins && opens(sentence)) {
            home = home(sentence);
        } else if (!brief || sentence.code().strip().endsWith(".")) {
            home = null;
        }
        sentence.chunks().stream()
                .filter(chunk -> chunk.kind() == Chunk.PLACE)
                .forEach(chunk -> named.merge(chunk.value(), 1, Integer::sum));
        return relations;
    }

    private static boolean opens(EncodedSentence sentence) {
        String code = sentence.code().strip();
        return sentence.units().size() <= LONGEST_HEADING && !code.endsWith(".")
                || code.endsWith(":")
                || code.contains("following");
    }

    /** {@return the first place of the heading, otherwise the place that the page names most} */
    private @Nullable String home(EncodedSentence heading) {
        return heading.chunks().stream()
                .filter(chunk -> chunk.kind() == Chunk.PLACE)
                .map(Chunk::value)
                .findFirst()
                .or(() -> named.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .orElse(null);
    }

    private Optional<RelationFinding> relation(Document document, EncodedSentence line, String place) {
        String from = home;
        if (from == null || from.equals(place) || clusters.type(from) != EntityType.PLACE) {
            return Optional.empty();
        }
        EdtfDate since = line.chunks().stream()
                .map(Chunk::date)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
        Quote quote = line.quoteOfTokens(
                document,
                line.units().get(0).from(),
                line.units().get(line.units().size() - 1).to());
        return Optional.of(new RelationFinding(
                from, RelationType.TWINNED_WITH, place, null, since, Modality.STATED, quote, LISTED));
    }
}
