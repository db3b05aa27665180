package entente.extraction.english.word;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import entente.ontology.Countries;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Splits a sentence into tokens as the models of CoreNLP expect them, and splits names off compounds. */
public final class Tokens {
    /** Words after the name in compounds such as "Here-based". */
    private static final Set<String> TAILS = Set.of(
            "based",
            "headquartered",
            "led",
            "backed",
            "born",
            "owned",
            "funded",
            "listed",
            "made",
            "controlled",
            "held",
            "brokered",
            "mediated",
            "sponsored",
            "registered",
            "run",
            "allied",
            "occupied",
            "bound",
            "trained",
            "educated");

    private Tokens() {}

    public static List<CoreLabel> of(String text, Countries countries) {
        List<CoreLabel> cut = new ArrayList<>();
        for (CoreLabel label : new PTBTokenizer<>(
                        new StringReader(text),
                        new CoreLabelTokenFactory(),
                        "invertible=true,untokenizable=noneDelete,splitHyphenated=false")
                .tokenize()) {
            String word = label.originalText();
            int dash = Math.max(word.lastIndexOf('-'), word.lastIndexOf('–'));
            if (dash > 0 && dash < word.length() - 1 && isCompound(word, dash, countries)) {
                cut.add(part(label, 0, dash));
                cut.add(part(label, dash, dash + 1));
                cut.add(part(label, dash + 1, word.length()));
            } else {
                cut.add(label);
            }
        }
        return cut;
    }

    /** {@return the number of tokens of the longest known phrase that starts at {@code from}, or 0} */
    static int longestPhrase(List<Token> tokens, int from, int most, Predicate<String> isKnown) {
        int longest = 0;
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < Math.min(tokens.size(), from + most); i++) {
            boolean apart =
                    i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            phrase.append(apart ? " " : "").append(tokens.get(i).text());
            if (isKnown.test(phrase.toString())) {
                longest = i - from + 1;
            }
        }
        return longest;
    }

    private static boolean isCompound(String word, int dash, Countries countries) {
        String head = word.substring(0, dash);
        String tail = word.substring(dash + 1);
        return Character.isUpperCase(word.codePointAt(0)) && TAILS.contains(tail)
                || countries.named(head).isPresent() && countries.named(tail).isPresent();
    }

    private static CoreLabel part(CoreLabel whole, int from, int to) {
        String text = whole.originalText().substring(from, to);
        CoreLabel part = new CoreLabel();
        part.setWord(text);
        part.setValue(text);
        part.setOriginalText(text);
        part.setBeginPosition(whole.beginPosition() + from);
        part.setEndPosition(whole.beginPosition() + to);
        return part;
    }
}
