package entente.extraction;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import entente.document.Document;
import entente.document.Passage;
import entente.ontology.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Cuts sentences into tokens and tags names with Stanford CoreNLP's three-class conditional random field (Finkel, Grenager
 * and Manning 2005). No other class knows CoreNLP. The model takes some 300 MB on the heap and is safe for many threads.
 */
final class Recognizer {
    private static final String MODEL = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Map<String, EntityType> TYPES =
            Map.of("PERSON", EntityType.PERSON, "ORGANIZATION", EntityType.ORGANIZATION, "LOCATION", EntityType.PLACE);

    private final CRFClassifier<CoreLabel> classifier;

    private Recognizer(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** {@return a recognizer with the model of the class path, loaded in about two seconds} */
    static Recognizer load() {
        try (InputStream packed = Objects.requireNonNull(
                        Recognizer.class.getResourceAsStream(MODEL), "The class path must hold " + MODEL);
                InputStream model = new GZIPInputStream(packed, 1 << 16)) {
            return new Recognizer(CRFClassifier.getClassifier(model));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("The model " + MODEL + " does not fit this version of CoreNLP", broken);
        }
    }

    /** {@return the tokens and names of a passage, in pieces of a bounded size if it is very long} */
    List<TaggedSentence> tag(Document document, Passage passage) {
        return Windows.of(tokenize(document.textOf(passage))).stream()
                .map(window -> tag(passage, window))
                .toList();
    }

    private TaggedSentence tag(Passage passage, List<CoreLabel> window) {
        // Not classify(), which would skip the word shapes that the model was trained on.
        List<CoreLabel> labels = classifier.classifySentence(window);
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
        return new TaggedSentence(part, List.copyOf(tokens), names(labels));
    }

    private static List<CoreLabel> tokenize(String text) {
        return new PTBTokenizer<>(
                        new StringReader(text),
                        new CoreLabelTokenFactory(),
                        "invertible=true,untokenizable=noneDelete,splitHyphenated=false")
                .tokenize();
    }

    private static List<NameSpan> names(List<CoreLabel> labels) {
        List<NameSpan> names = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= labels.size(); i++) {
            String tag = labels.get(from).get(AnswerAnnotation.class);
            if (i < labels.size() && tag.equals(labels.get(i).get(AnswerAnnotation.class))) {
                continue;
            }
            EntityType type = TYPES.get(tag);
            if (type != null) {
                names.add(new NameSpan(type, from, i));
            }
            from = i;
        }
        return List.copyOf(names);
    }
}
