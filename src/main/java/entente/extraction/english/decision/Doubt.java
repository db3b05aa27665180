package entente.extraction.english.decision;

import entente.extraction.english.name.NameSpan;
import entente.extraction.english.word.Lexicon;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordList;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Set;

/**
 * Tells what a sentence does not state: what it asks, supposes, calls off or excludes. The model has seen few of these, and
 * they turn a fact into its contrary.
 */
final class Doubt {
    /** Words before an agreement in which a negation is looked for. */
    private static final int NEAR = 7;

    /** Relations that an act brings about. The others can hold in a sentence that supposes something else. */
    private static final Set<RelationType> ACTS = Set.of(
            RelationType.VISITED,
            RelationType.MET,
            RelationType.OWNS,
            RelationType.INVESTS_IN,
            RelationType.COOPERATES_WITH,
            RelationType.TWINNED_WITH,
            RelationType.FOUNDED);

    private static final Set<RelationType> MEETINGS = Set.of(RelationType.VISITED, RelationType.MET);

    private final WordList excluding;
    private final WordList callingOff;
    private final WordList supposing;
    private final WordList negative;

    Doubt(Lexicon attitudes) {
        this.excluding = attitudes.list("excluding");
        this.callingOff = attitudes.list("calling off");
        this.supposing = attitudes.list("supposing");
        this.negative = attitudes.list("negative");
    }

    /** {@return whether the sentence leaves open if such a relation holds} */
    boolean isOpen(List<Token> tokens, RelationType relation) {
        return asks(tokens)
                || ACTS.contains(relation) && supposes(tokens)
                || MEETINGS.contains(relation) && callsOff(tokens);
    }

    boolean asks(List<Token> tokens) {
        return tokens.stream()
                .skip(Math.max(0, tokens.size() - 2))
                .anyMatch(token -> token.text().equals("?"));
    }

    boolean supposes(List<Token> tokens) {
        return contains(tokens, supposing);
    }

    boolean callsOff(List<Token> tokens) {
        return contains(tokens, callingOff);
    }

    /** {@return whether the sentence excludes the thing wherever it names it, as in "instead of Ada Byron"} */
    boolean excludes(ReadDocument document, int sentence, String name) {
        List<NameSpan> names = document.namesOf(sentence, name);
        return !names.isEmpty() && names.stream().allMatch(span -> excludes(document.tokens(sentence), span));
    }

    private boolean excludes(List<Token> tokens, NameSpan name) {
        for (int from = Math.max(0, name.from() - 4); from < name.from(); from++) {
            if (from + excluding.match(tokens, from) == name.from()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a negation stands shortly before the token, in the same clause} */
    boolean denies(List<Token> tokens, int token) {
        for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
            String word = tokens.get(i).text();
            if (word.equals(";") || word.equals(":") || word.equals("but")) {
                return false;
            }
            if (negative.holds(word)) {
                return !(i + 1 < tokens.size() && tokens.get(i + 1).text().equals("only"));
            }
        }
        return false;
    }

    private static boolean contains(List<Token> tokens, WordList list) {
        for (int i = 0; i < tokens.size(); i++) {
            if (list.match(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
