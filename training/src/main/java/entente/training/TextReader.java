package entente.training;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Passage;
import entente.document.Source;
import entente.extraction.english.ReadablePassages;
import entente.extraction.english.name.NameFinder;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.Languages;
import entente.extraction.english.word.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads texts as the extractor does, up to the names that are a hint to the model. */
final class TextReader {
    private final DocumentReader documents = new DocumentReader();
    private final Languages languages = new Languages();
    private final NameFinder names;

    TextReader(WordLists lists) {
        this.names = new NameFinder(lists);
    }

    DocumentReader documents() {
        return documents;
    }

    Document document(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return documents.read(new Source(bytes, "text/plain; charset=utf-8", "text.txt", null, null, null));
    }

    /** {@return the sentences in English, with the names that the extractor finds} */
    List<TaggedSentence> sentences(Document document) {
        return names.find(document, ReadablePassages.of(document, languages).passages());
    }

    /** {@return sentences whose bounds are given} */
    List<TaggedSentence> sentences(String text, List<Range> bounds) {
        List<Passage> passages = new ArrayList<>();
        for (Range bound : bounds) {
            passages.add(new Passage(passages.size(), bound.start(), bound.end()));
        }
        Document document = new Document(Document.idOf(null, text), "", null, null, null, null, text, passages);
        return names.find(document, passages);
    }
}
