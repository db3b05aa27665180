package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.ontology.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One noun of an agreement in a sentence, and what the sentence says of it. */
final class AgreementMention {
    /** An agreement whose verb says how far it has come, and one of which only the parties are told. */
    private static final double TOLD = 0.85;

    private static final double ONLY_NAMED = 0.62;
    private static final double INFERRED = 0.62;

    private final ParsedSentence sentence;
    private final SyntaxTree tree;
    private final AgreementNoun noun;
    private final AgreementState state;
    private final AgreementParties parties;
    private final DocumentContext setting;

    /** The parts of the sentence that belong to it. */
    private final Set<Integer> nodes = new LinkedHashSet<>();

    AgreementMention(
            ParsedSentence sentence, int node, AgreementVerbs verbs, NameClusters clusters, DocumentContext setting) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.setting = setting;
        this.noun = new AgreementNoun(tree, node);
        nodes.add(node);
        this.state = new AgreementState(sentence, noun, verbs, nodes);
        this.parties = new AgreementParties(sentence, noun, state, verbs, clusters, setting, nodes);
    }

    /** {@return the agreement, where its parties are told; one for each partner of "treaties with X and Y"} */
    List<ExtractedAgreement> read(Document document) {
        boolean namedAndTold = parties.count() == 1 && noun.properName() != null && state.isTold();
        if (parties.isOneSided() && !namedAndTold) {
            return List.of();
        }
        Optional<Integer> dateNode = sentence.dateNode(nodes);
        EdtfDate date = dateNode.map(sentence::date).orElse(null);
        dateNode.ifPresent(nodes::add);
        String place = place();
        double confidence = parties.areInferred() ? INFERRED : state.isTold() ? TOLD : ONLY_NAMED;
        List<ExtractedAgreement> agreements = new ArrayList<>();
        for (List<String> bound : parties.bilateral()) {
            agreements.add(new ExtractedAgreement(
                    "",
                    noun.kind(),
                    noun.properName(),
                    state.asOf(setting.written(), date),
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
        List<Integer> tellers = new ArrayList<>(state.acts());
        tellers.add(noun.node());
        for (int act : tellers) {
            for (String preposition : List.of("in", "at")) {
                for (int found : sentence.arguments().follow(act, List.of(preposition))) {
                    if (nodes.contains(act) && isPlace(found)) {
                        nodes.add(found);
                        return sentence.referents().of(found).get(0);
                    }
                }
            }
        }
        return state.isSigning() ? onlyPlaceBehind() : null;
    }

    /** "Signed a pact on trade and tourism in Oslo": the parser ties the town to what stands next to it. */
    private @Nullable String onlyPlaceBehind() {
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

    /** The words behind "on", "for" or "in the field of", up to the next party. */
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
