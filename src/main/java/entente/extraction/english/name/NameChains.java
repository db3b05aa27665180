package entente.extraction.english.name;

import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds lists of names in a sentence, such as "A, B (1990) and C". */
final class NameChains {
    private static final int SHORTEST = 3;
    private static final int LONGEST_GAP = 8;
    private static final Set<String> JOINTS = Set.of(",", ";", "and", "or", "&", "as", "well", "–", "-", "•", "/");

    private NameChains() {}

    /** {@return the lists of at least three names} */
    static List<List<NameSpan>> in(TaggedSentence sentence) {
        List<List<NameSpan>> chains = new ArrayList<>();
        List<NameSpan> chain = new ArrayList<>();
        for (NameSpan name : sentence.names()) {
            if (!chain.isEmpty() && !isJoint(sentence.tokens(), chain.getLast().to(), name.from())) {
                close(chains, chain);
                chain = new ArrayList<>();
            }
            chain.add(name);
        }
        close(chains, chain);
        return chains;
    }

    private static void close(List<List<NameSpan>> chains, List<NameSpan> chain) {
        if (chain.size() >= SHORTEST) {
            chains.add(List.copyOf(chain));
        }
    }

    /** Whether the tokens between two names are only joints and text in brackets. */
    private static boolean isJoint(List<Token> tokens, int from, int to) {
        boolean inside = false;
        boolean joined = false;
        if (to - from > LONGEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            if (word.equals("(")) {
                inside = true;
            } else if (word.equals(")")) {
                inside = false;
            } else if (!inside) {
                if (!JOINTS.contains(word)) {
                    return false;
                }
                joined = true;
            }
        }
        return joined && !inside;
    }
}
