package entente.extraction.english.name;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.GoldAnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the name class of each word.
 *
 * @param classes PERSON, ORGANIZATION, LOCATION, EVENT, AGREEMENT or O, one for each word
 */
record LabelledSentence(List<String> words, List<String> classes) {
    static final String OUTSIDE = "O";

    /** {@return the words as tokens, separated by one space} */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words) {
            tokens.add(new Token(word, start, start + word.length()));
            start += word.length() + 1;
        }
        return tokens;
    }

    /** {@return labels of CoreNLP without answers} */
    List<CoreLabel> labels() {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setValue(word);
            label.setOriginalText(word);
            labels.add(label);
        }
        return labels;
    }

    /** Sets the true classes of the labels. */
    void setAnswers(List<CoreLabel> labels) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).set(AnswerAnnotation.class, classes.get(i));
            labels.get(i).set(GoldAnswerAnnotation.class, classes.get(i));
        }
    }
}
