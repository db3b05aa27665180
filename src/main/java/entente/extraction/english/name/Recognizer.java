package entente.extraction.english.name;

import edu.stanford.nlp.ling.CoreLabel;
import entente.document.Document;
import entente.document.Passage;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.Tokens;
import entente.extraction.english.word.Windows;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits sentences into tokens and tags names with two models: the one of CoreNLP for three classes, and a small one of
 * Entente. The second one uses the answers of the first one and the word lists as features, and also tags events and
 * agreements. The models need about 350 MB of heap. This class is thread-safe.
 */
final class Recognizer {
    static final String FIRST = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    static final String SECOND = "/extraction/names.crf.ser.gz";

    /**
     * Minimum probability of a name that only the second model finds, determined on the annotated development texts.
     */
    private static final double SURE = 0.85;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("the a an this that these those it its he his she her they their we our i my you your there here in on at"
                            + " for from to of by with and but or if as when while after before since during under also"
                            + " however so such both all some many most no not who what which where why how one two three")
                    .split(" "));

    private final NameModel first;
    private final NameModel second;
    private final WordCues cues;
    private final Countries countries;

    private Recognizer(NameModel first, NameModel second, WordLists lists) {
        this.first = first;
        this.second = second;
        this.cues = new WordCues(lists);
        this.countries = lists.countries();
    }

    /** Loads the models from the class path. This takes about two seconds. */
    static Recognizer load(WordLists lists) {
        return new Recognizer(NameModel.load(FIRST), NameModel.load(SECOND), lists);
    }

    /** {@return the tokens and names of a passage, in several parts if it is very long} */
    List<GuessedSentence> tag(Document document, Passage passage) {
        return Windows.of(Tokens.of(document.textOf(passage), countries)).stream()
                .map(window -> tag(passage, window))
                .toList();
    }

    private GuessedSentence tag(Passage passage, List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            tokens.add(new Token(
                    label.originalText(),
                    passage.start() + label.beginPosition(),
                    passage.start() + label.endPosition()));
        }
        Passage part = tokens.isEmpty()
                ? passage
                : new Passage(
                        passage.index(),
                        tokens.getFirst().start(),
                        tokens.getLast().end());
        TaggedSentence bare = new TaggedSentence(part, List.copyOf(tokens), List.of());
        if (!mayName(tokens)) {
            return GuessedSentence.of(bare, List.of(), List.of(), List.of());
        }
        List<CoreLabel> answered = first.answer(labels);
        NameModel.prepareSecond(answered, cues.of(tokens));
        List<NameSpan> names = NameModel.names(answered);
        List<CoreLabel> again = second.answer(answered);
        return GuessedSentence.of(bare, names, NameModel.names(again, SURE), NameModel.names(again));
    }

    /**
     * Whether a word after the first one is capitalized, or the first one can be a name. This avoids running the
     * models, which are expensive.
     */
    private static boolean mayName(List<Token> tokens) {
        List<Token> words = tokens.stream()
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetter))
                .toList();
        return !words.isEmpty()
                && (words.stream().skip(1).anyMatch(Token::capitalized)
                        || !FUNCTION_WORDS.contains(words.getFirst().text().toLowerCase(Locale.ROOT)));
    }
}
