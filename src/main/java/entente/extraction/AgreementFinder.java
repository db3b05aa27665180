package entente.extraction;

import entente.document.Document;
import entente.extraction.EncodedSentence.DateAt;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedRelation;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds agreements with their parties. Parties are named by the document's fullest form. */
final class AgreementFinder {
    private static final Pattern PLACE_BEHIND =
            Pattern.compile("\\G (?:here )?(?:(?:on )?D\\d+ )?(?:in|at) (?:the )?(?:city of )?(?<l>[LC]\\d+)(?= )");
    private static final Pattern TOPICS = Pattern.compile(
            "\\G (?:for|on|of) (?:[a-z-]+ )?(?:cooperation|co-operation|collaboration) (?:in|on) (?:the (?:fields?|areas?) of )?"
                    + "(?<topics>(?:[^ A-Z.;:]+ ){0,11}?[^ A-Z.;:,]+)(?= (?:was|were|has|have|between|with|signed|to|in [LC]\\d+|at [LC]\\d+|[.;]))");
    private static final double LISTED_TIE = 0.9;

    private final List<Rule> rules;

    AgreementFinder(List<Rule> rules) {
        this.rules = rules;
    }

    /** {@return the agreements of the sentence; {@code relations} are those found in it} */
    List<ExtractedAgreement> find(
            Document document, EncodedSentence sentence, NameClusters clusters, List<ExtractedRelation> relations) {
        List<ExtractedAgreement> found = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.match(sentence);
            while (matcher.find()) {
                if (!seen.contains(matcher.start("a"))) {
                    Optional<ExtractedAgreement> agreement = read(document, sentence, clusters, rule, matcher);
                    agreement.ifPresent(found::add);
                    agreement.ifPresent(any -> seen.add(matcher.start("a")));
                }
            }
        }
        relations.stream()
                .filter(relation -> relation.predicate() == RelationType.TWINNED_WITH)
                .forEach(tie -> found.add(tie(document, sentence, tie)));
        return found;
    }

    private Optional<ExtractedAgreement> read(
            Document document, EncodedSentence sentence, NameClusters clusters, Rule rule, Matcher matcher) {
        Set<String> parties = new LinkedHashSet<>();
        Set<String> signatories = new LinkedHashSet<>();
        for (String group : List.of("p", "q")) {
            if (rule.has(group) && matcher.start(group) >= 0) {
                for (Chunk chunk : sentence.thingsIn(matcher.start(group), matcher.end(group))) {
                    if (chunk.kind() != Chunk.DEMONYM) {
                        boolean person = clusters.type(chunk.value()) == EntityType.PERSON;
                        (person ? signatories : parties).add(chunk.value());
                    }
                }
            }
        }
        Chunk noun = sentence.chunksIn(matcher.start("a"), matcher.end("a")).get(0);
        if (parties.size() < 2 && !(parties.size() == 1 && isNamed(noun))) {
            return Optional.empty();
        }
        Optional<DateAt> date = sentence.nearestDate(matcher);
        int start = Math.min(matcher.start(), date.map(DateAt::start).orElse(Integer.MAX_VALUE));
        int end = Math.max(matcher.end(), date.map(DateAt::end).orElse(0));
        Matcher topics = TOPICS.matcher(sentence.code());
        boolean told = topics.find(matcher.end("a"));
        return Optional.of(new ExtractedAgreement(
                "",
                AgreementKind.of(isNamed(noun) ? lastWord(noun.value()) : noun.value()),
                isNamed(noun) ? noun.value() : null,
                status(rule),
                List.copyOf(parties),
                List.copyOf(signatories),
                date.map(DateAt::date).orElse(null),
                place(sentence, told ? Math.max(matcher.end(), topics.end()) : matcher.end()),
                told ? list(topics.group("topics")) : List.of(),
                sentence.quote(document, start, end),
                rule.confidence()));
    }

    private static AgreementStatus status(Rule rule) {
        return AgreementStatus.find(rule.head().replace('_', ' '))
                .orElseThrow(() -> new IllegalStateException("A rule must state a status, stated " + rule.head()));
    }

    private static boolean isNamed(Chunk noun) {
        return Character.isUpperCase(noun.value().charAt(0)) && noun.value().contains(" ");
    }

    /** {@return the noun of a proper name: "Treaty" of "Blue River Treaty" and of "Treaty of Friendship"} */
    private static String lastWord(String name) {
        String head = name.replaceAll(" (?:of|on|for|between) .*", "");
        boolean phrase = name.startsWith("Memorandum of") || name.startsWith("Letter of");
        return phrase
                ? Arrays.stream(name.split(" "))
                        .limit(3)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(name)
                : head.substring(head.lastIndexOf(' ') + 1);
    }

    private static @Nullable String place(EncodedSentence sentence, int from) {
        Matcher behind = PLACE_BEHIND.matcher(sentence.code());
        return behind.find(from)
                ? sentence.chunksIn(behind.start("l"), behind.end("l")).get(0).value()
                : null;
    }

    private static List<String> list(String topics) {
        return Arrays.stream(topics.split(" (?:,|and|, and) "))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    /** A sister-city tie is an agreement, whatever the sentence calls it. */
    private static ExtractedAgreement tie(Document document, EncodedSentence sentence, ExtractedRelation tie) {
        String kind = sentence.chunks().stream()
                .filter(chunk -> chunk.kind() == Chunk.TWINNING)
                .map(chunk -> AgreementKind.of(chunk.value()))
                .filter(noun -> noun.contains("relation") || noun.contains("agreement") || noun.contains("partnership"))
                .findFirst()
                .orElse("sister-city relationship");
        return new ExtractedAgreement(
                "",
                kind,
                null,
                AgreementStatus.IN_FORCE,
                List.of(tie.subject(), tie.object()),
                List.of(),
                tie.since(),
                null,
                List.of(),
                tie.quote(),
                Math.min(LISTED_TIE, tie.confidence()));
    }
}
