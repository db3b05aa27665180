package entente.extraction.english.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerProbAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.LemmaAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import entente.ontology.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * A conditional random field of CoreNLP (Finkel, Grenager and Manning 2005) that tags names. This class is thread-safe.
 */
final class NameModel {
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "LOCATION", EntityType.PLACE,
            "EVENT", EntityType.EVENT,
            "AGREEMENT", EntityType.AGREEMENT);

    private final CRFClassifier<CoreLabel> classifier;

    NameModel(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** {@return the model with that path on the class path} */
    static NameModel load(String path) {
        try (InputStream packed = Objects.requireNonNull(
                        NameModel.class.getResourceAsStream(path), "Missing on the class path: " + path);
                InputStream model = new GZIPInputStream(packed, 1 << 16)) {
            return new NameModel(CRFClassifier.getClassifier(model));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(
                    "The model " + path + " is not compatible with this version of CoreNLP", broken);
        }
    }

    /** {@return copies of the labels with answers and the word classes of this model} */
    List<CoreLabel> answer(List<CoreLabel> labels) {
        // Do not use classify(), which skips the word shapes that the model was trained with.
        return classifier.classifySentence(labels);
    }

    /**
     * Converts the answers of a first model to features of a second one, which learns when to trust them. The features
     * of CoreNLP read the annotations "part of speech" and "lemma". Here, these contain the first answer and the cue of
     * the word.
     */
    static void prepareSecond(List<CoreLabel> labels, List<String> cues) {
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            label.set(PartOfSpeechAnnotation.class, label.get(AnswerAnnotation.class));
            label.set(LemmaAnnotation.class, cues.get(i));
        }
    }

    /** {@return the names: sequences of labels with the same answer} */
    static List<NameSpan> names(List<CoreLabel> labels) {
        return names(labels, 0);
    }

    /** {@return the names whose labels have at least that mean probability} */
    static List<NameSpan> names(List<CoreLabel> labels, double least) {
        List<NameSpan> names = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= labels.size(); i++) {
            String answer = labels.get(from).get(AnswerAnnotation.class);
            if (i < labels.size() && answer.equals(labels.get(i).get(AnswerAnnotation.class))) {
                continue;
            }
            EntityType type = TYPES.get(answer);
            if (type != null && probability(labels.subList(from, i)) >= least) {
                names.add(new NameSpan(type, from, i));
            }
            from = i;
        }
        return List.copyOf(names);
    }

    private static double probability(List<CoreLabel> labels) {
        return labels.stream()
                .mapToDouble(label -> label.get(AnswerProbAnnotation.class))
                .average()
                .orElse(0);
    }
}
