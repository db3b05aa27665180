package entente.extraction.english.grammar;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.nndep.FastClassifier;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Parses condensed sentences with the tagger and the neural transition parser of Stanford CoreNLP (Chen and Manning
 * 2014). Names are replaced by common names of the same kind, which the models know. The models need about 200 MB of
 * heap. This class is thread-safe.
 */
final class SyntaxParser {
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final Map<Character, String> STAND_INS = Map.of(
            Chunk.PERSON, "Smith",
            Chunk.ORGANIZATION, "Microsoft",
            Chunk.COUNTRY, "China",
            Chunk.PLACE, "Paris",
            Chunk.EVENT, "conference",
            Chunk.TITLE, "president",
            Chunk.DEMONYM, "Chinese",
            Chunk.DATE, "Monday",
            Chunk.TWINNING, "relationship");
    private static final Map<String, String> FIXED_TAGS = Map.of(
            "Smith", "NNP", "Microsoft", "NNP", "China", "NNP", "Paris", "NNP", "Chinese", "JJ", "Monday", "NNP");

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

    private final Set<String> headlineVerbs;
    /** Adverbs that denote a place. */
    private static final Set<String> ADVERBS = Set.of("here", "there");

    private final MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    private final DependencyParser parser = loadParser();
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    /** {@code headlineVerbs} are the verb forms in headlines that can also be nouns, such as "signs" and "visit". */
    SyntaxParser(Set<String> headlineVerbs) {
        this.headlineVerbs = headlineVerbs;
    }

    private static DependencyParser loadParser() {
        Properties settings = new Properties();
        // The fast classifier has its own cache.
        settings.setProperty("numPreComputed", "0");
        DependencyParser parser = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz", settings);
        FastClassifier.speedUp(parser);
        return parser;
    }

    /** {@return the syntax tree of the units} */
    SyntaxTree parse(List<Unit> units) {
        List<HasWord> words =
                units.stream().map(unit -> (HasWord) new Word(word(unit))).toList();
        List<TaggedWord> tagged = tagger.tagSentence(words);
        tagged.forEach(word -> word.setTag(FIXED_TAGS.getOrDefault(word.word(), word.tag())));
        correctHeadline(units, tagged);
        int[] heads = new int[units.size()];
        String[] labels = new String[units.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(labels, "root");
        for (TypedDependency edge : parser.predict(tagged).typedDependencies()) {
            int node = edge.dep().index() - 1;
            heads[node] = edge.gov().index() - 1;
            labels[node] = edge.reln().toString();
        }
        Morphology stems = morphology.get();
        return new SyntaxTree(
                units,
                tagged.stream().map(TaggedWord::tag).toList(),
                tagged.stream()
                        .map(word -> stems.lemma(word.word(), word.tag(), true))
                        .toList(),
                heads,
                labels);
    }

    /**
     * Corrects the tags of a headline without a finite verb, where the word after the first name is the verb, as in
     * "Norway signs pact".
     */
    private void correctHeadline(List<Unit> units, List<TaggedWord> tagged) {
        if (tagged.stream().anyMatch(word -> FINITE.contains(word.tag()))) {
            return;
        }
        for (int i = 1; i < units.size(); i++) {
            boolean afterName = units.get(i - 1).isThing() && units.get(i).isWord();
            if (afterName && headlineVerbs.contains(units.get(i).text().toLowerCase(Locale.ROOT))) {
                tagged.get(i).setTag(units.get(i).text().endsWith("s") ? "VBZ" : "VBP");
                return;
            }
        }
    }

    private static String word(Unit unit) {
        if (unit.isWord() || ADVERBS.contains(unit.text())) {
            return unit.text();
        }
        if (unit.kind() == Chunk.AGREEMENT) {
            String noun = unit.text().toLowerCase(Locale.ROOT);
            return noun.endsWith("s") && !noun.endsWith("ss") || noun.startsWith("memoranda")
                    ? "agreements"
                    : "agreement";
        }
        return STAND_INS.getOrDefault(unit.kind(), unit.text());
    }
}
