package entente.extraction.english.agreement;

import entente.document.Document;
import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.grammar.SyntaxTree;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.Chunk;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A noun that denotes an agreement, with the information that its sentence states. */
final class AgreementReader {
    /** Confidence if a verb or noun states the status. */
    private static final double STATED = 0.85;

    /** Confidence if only the parties are stated. */
    private static final double ONLY_NAMED = 0.62;

    /** Confidence if a party is inferred. */
    private static final double INFERRED = 0.62;

    private final ParsedSentence sentence;
    private final SyntaxTree tree;
    private final AgreementNoun noun;
    private final AgreementState state;
    private final AgreementParties parties;
    private final DocumentContext context;

    /** The nodes of the sentence that belong to the agreement. */
    private final Set<Integer> nodes = new LinkedHashSet<>();

    AgreementReader(
            ParsedSentence sentence, int node, AgreementVerbs verbs, NameClusters clusters, DocumentContext context) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.context = context;
        this.noun = new AgreementNoun(tree, node);
        nodes.add(node);
        this.state = new AgreementState(sentence, noun, verbs, nodes);
        this.parties = new AgreementParties(sentence, noun, state, verbs, clusters, context, nodes);
    }

    /**
     * {@return the agreement, or none if its parties are unknown} For "treaties with X and Y", returns one agreement
     * for each partner.
     */
    List<AgreementMention> read(Document document) {
        boolean namedWithStatus = parties.count() == 1 && noun.properName() != null && state.isStated();
        if (parties.isOneSided() && !namedWithStatus) {
            return List.of();
        }
        Optional<Integer> dateNode = sentence.dateNode(nodes);
        EdtfDate date = dateNode.map(sentence::date).orElse(null);
        dateNode.ifPresent(nodes::add);
        String place = place();
        double confidence = parties.areInferred() ? INFERRED : state.isStated() ? STATED : ONLY_NAMED;
        List<AgreementMention> agreements = new ArrayList<>();
        for (List<String> bound : parties.bilateral()) {
            agreements.add(new AgreementMention(
                    noun.kind(),
                    noun.properName(),
                    state.asOf(context.written(), date),
                    bound,
                    parties.signatories(),
                    date,
                    place,
                    topics(document),
                    sentence.quote(document, nodes),
                    confidence));
        }
        return agreements;
    }

    private @Nullable String place() {
        List<Integer> starts = new ArrayList<>(state.acts());
        starts.add(noun.node());
        for (int act : starts) {
            for (String preposition : List.of("in", "at")) {
                for (int found : sentence.arguments().follow(act, List.of(preposition))) {
                    if (nodes.contains(act) && isPlace(found)) {
                        nodes.add(found);
                        return sentence.referents().of(found).get(0);
                    }
                }
            }
        }
        return state.isSigning() ? onlyPlaceAfterNoun() : null;
    }

    /**
     * Finds the place in "Signed a pact on trade and tourism in Oslo", where the parser attaches the town to "tourism".
     */
    private @Nullable String onlyPlaceAfterNoun() {
        List<Integer> places = IntStream.range(noun.node() + 1, tree.size())
                .filter(node -> isPlace(node) && tree.preposition(node).equals("in"))
                .boxed()
                .toList();
        if (places.size() != 1) {
            return null;
        }
        nodes.add(places.get(0));
        return sentence.referents().of(places.get(0)).get(0);
    }

    private boolean isPlace(int node) {
        char kind = tree.unit(node).kind();
        return kind == Chunk.PLACE || kind == Chunk.COUNTRY;
    }

    /** {@return the topics after a preposition such as "on" or "for"} */
    private List<String> topics(Document document) {
        for (String preposition : List.of("on", "for", "in", "regarding", "concerning")) {
            for (int about : sentence.arguments().follow(noun.node(), List.of(preposition))) {
                if (tree.unit(about).isWord()) {
                    return Topics.of(document, sentence, about);
                }
            }
        }
        return List.of();
    }
}
