package entente.extraction.english.model;

import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordList;
import entente.extraction.english.word.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that may denote an agreement or event. The lists are wide, because the model decides. */
public final class Candidates {
    /** Words before "city" or "town" that make it a tie between towns. */
    private static final Set<String> TWINNED =
            Set.of("sister", "twin", "twinned", "friendship", "partner", "partnership");

    private static final Set<String> TOWNS = Set.of("city", "cities", "town", "towns");
    private static final Set<String> TWINS = Set.of("sister", "sisters", "twin", "twins");

    private final WordList agreements;
    private final WordList events;

    public Candidates(WordLists lists) {
        this.agreements = lists.agreementCandidates();
        this.events = lists.eventCandidates();
    }

    /**
     * {@return the candidates of a sentence}
     *
     * @param offset index of its first token in the window
     */
    public List<Span> of(List<Token> tokens, int offset) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (agreements.holds(tokens.get(i).text()) && mayBind(tokens, i)) {
                found.add(new Span(offset + i, offset + i + 1, SpanKind.AGREEMENT));
            }
            if (events.holds(tokens.get(i).text())) {
                found.add(new Span(offset + i, offset + i + 1, SpanKind.EVENT));
            }
        }
        return found;
    }

    /** Whether the words around it allow the word to denote an agreement, as in "joint venture" and "sister city". */
    private static boolean mayBind(List<Token> tokens, int i) {
        String before = word(tokens, i - 1);
        String after = word(tokens, i + 1);
        String word = word(tokens, i);
        if (TOWNS.contains(word)) {
            return TWINNED.contains(before);
        }
        if (TWINS.contains(word)) {
            return !TOWNS.contains(after);
        }
        return switch (word) {
            case "letter", "letters" -> after.equals("of");
            case "venture", "ventures" -> before.equals("joint");
            case "understanding" -> !before.equals("of");
            default -> true;
        };
    }

    private static String word(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
