package entente.extraction.english.agreement;

import entente.document.Document;
import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.grammar.SentenceParts;
import entente.extraction.english.grammar.SyntaxTree;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.name.NamedMention;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.symbol.Chunk;
import entente.ontology.Countries;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds agreements with their parties. For each noun that denotes an agreement, it reads the verbs, the parties and the
 * signatories. Parties are identified by the fullest form of their names in the document.
 */
public final class AgreementFinder {
    private final AgreementVerbs verbs;
    private final Countries countries;

    public AgreementFinder(AgreementVerbs verbs, Countries countries) {
        this.verbs = verbs;
        this.countries = countries;
    }

    /** {@return the agreements of the sentences of a document with these mentions and relations} */
    public List<AgreementMention> find(
            Document document,
            List<SentenceParts> sentences,
            List<NamedMention> mentions,
            List<RelationFinding> relations,
            NameClusters clusters) {
        List<ParsedSentence> parts = sentences.stream()
                .flatMap(sentence -> sentence.parts().stream())
                .toList();
        DocumentContext context = DocumentContext.of(document, mentions, relations, parts, clusters, countries);
        return parts.stream()
                .flatMap(part -> find(document, part, clusters, context).stream())
                .toList();
    }

    private List<AgreementMention> find(
            Document document, ParsedSentence sentence, NameClusters clusters, DocumentContext context) {
        List<AgreementMention> found = new ArrayList<>();
        for (int node = 0; node < sentence.tree().size(); node++) {
            if (isAgreement(sentence.tree(), node)) {
                found.addAll(new AgreementReader(sentence, node, verbs, clusters, context).read(document));
            }
        }
        return found;
    }

    private static boolean isAgreement(SyntaxTree tree, int node) {
        boolean nameContinues = node + 1 < tree.size()
                && tree.unit(node + 1).isWord()
                && Character.isUpperCase(tree.unit(node + 1).text().charAt(0))
                && tree.unit(node + 1).from() == tree.unit(node).to();
        boolean noun =
                tree.unit(node).kind() == Chunk.AGREEMENT || tree.unit(node).kind() == Chunk.TWINNING;
        return noun && !tree.isVerb(node) && !nameContinues
                || tree.unit(node).isWord() && tree.lemma(node).equals("negotiation");
    }
}
