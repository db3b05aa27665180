package entente.extraction.english.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import entente.extraction.english.word.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * Trains the second name model: {@code mvn test -Dtest=NameModelTraining -Dentente.data=FOLDER}. It does not run with
 * the other tests, because its name does not end with "Test". {@code docs/training.md} describes the content of the
 * folder.
 */
class NameModelTraining {
    @Test
    void trainsTheModel() throws IOException {
        Path data = Path.of(System.getProperty("entente.data", "../shared/data"));
        LabelledNews news = new LabelledNews();
        List<LabelledSentence> sentences = new ArrayList<>();
        sentences.addAll(news.crossNer(data.resolve("crossner-politics/train.txt")));
        sentences.addAll(news.crossNer(data.resolve("crossner-politics/dev.txt")));
        sentences.addAll(news.conll04(data.resolve("conll04/train.txt")));
        sentences.addAll(news.conll04(data.resolve("conll04/dev.txt")));
        sentences.addAll(news.reDocRed(data.resolve("redocred/dev_revised.json")));
        train(sentences, features()).serializeClassifier("src/main/resources" + Recognizer.SECOND);
    }

    /** {@return a model trained on the sentences} */
    static CRFClassifier<CoreLabel> train(List<LabelledSentence> sentences, Properties features) {
        WordCues cues = new WordCues(new WordLists());
        NameModel first = NameModel.load(Recognizer.FIRST);
        ObjectBankWrapper<CoreLabel> shapes =
                new ObjectBankWrapper<>(new SeqClassifierFlags(features), null, new HashSet<>());
        List<List<CoreLabel>> documents = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            List<CoreLabel> labels = first.answer(sentence.labels());
            NameModel.prepareSecond(labels, cues.of(sentence.tokens()));
            sentence.setAnswers(labels);
            documents.add(shapes.processDocument(labels));
        }
        CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(features);
        classifier.train(documents, null);
        return classifier;
    }

    /**
     * {@return the settings of the model} Rare features are left out, which saves most of the size without loss of
     * accuracy.
     */
    static Properties features() {
        Properties features = new Properties();
        String on = "useClassFeature useWord useNGrams noMidNGrams usePrev useNext useSequences usePrevSequences"
                + " useTypeSeqs useTypeSeqs2 useTypeySequences useDisjunctive useTags useSymTags useTaggySequences"
                + " useLemmas usePrevNextLemmas useDistSim";
        for (String feature : on.split(" ")) {
            features.setProperty(feature, "true");
        }
        features.setProperty("maxNGramLeng", "6");
        features.setProperty("disjunctionWidth", "4");
        features.setProperty("wordShape", "chris2");
        features.setProperty("maxLeft", "1");
        features.setProperty("featureCountThresh", "4");
        features.setProperty("maxQNItr", "130");
        features.setProperty("QNsize", "10");
        return features;
    }
}
