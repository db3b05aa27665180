package entente.extraction.english;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extraction.Note;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.word.LanguageTally;
import entente.extraction.english.word.Languages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The passages of a document that are in English.
 *
 * @param language language of the document, {@code mul} for several
 * @param notes notes about what is left out
 */
public record ReadablePassages(String language, List<Passage> passages, List<Note> notes) {
    private static final String SEVERAL = "mul";

    /** Minimum share of English in a text of another language for its English passages to be read. */
    private static final double LEAST_ENGLISH = 0.2;

    /**
     * {@return the English passages of a document} A passage of unclear language is included if the document is in
     * English.
     */
    public static ReadablePassages of(Document document, Languages languages) {
        LanguageTally whole = languages.tally("");
        List<Optional<String>> detected = new ArrayList<>();
        int english = 0;
        for (Passage passage : document.passages()) {
            LanguageTally tally = languages.tally(document.textOf(passage));
            Optional<String> language = languages.of(tally);
            english += language.filter(Languages.ENGLISH::equals).isPresent() ? tally.letters() : 0;
            detected.add(language);
            whole.add(tally);
        }
        String main = languages.of(whole).orElse(Languages.ENGLISH);
        if (main.equals(Languages.ENGLISH)) {
            return read(main, document, detected, true);
        }
        boolean mixed = english >= LEAST_ENGLISH * whole.letters();
        return mixed
                ? read(SEVERAL, document, detected, false)
                : new ReadablePassages(
                        main,
                        List.of(),
                        List.of(new Note(
                                Note.UNSUPPORTED_LANGUAGE, document.passages().size())));
    }

    /** {@return all notes: on languages, on sentences that were cut, and on rules that were stopped} */
    List<Note> notes(Document document, List<EncodedSentence> sentences) {
        List<Note> all = new ArrayList<>(notes);
        Set<Integer> cut = new HashSet<>(document.cutSentences());
        Set<Integer> whole = new HashSet<>();
        int stops = 0;
        for (EncodedSentence sentence : sentences) {
            if (!whole.add(sentence.passage().index())) {
                cut.add(sentence.passage().index());
            }
            stops += sentence.text().stops();
        }
        cut.retainAll(whole);
        if (!cut.isEmpty()) {
            all.add(new Note(Note.SENTENCE_CUT, cut.size()));
        }
        if (stops > 0) {
            all.add(new Note(Note.RULE_GAVE_UP, stops));
        }
        return List.copyOf(all);
    }

    private static ReadablePassages read(
            String language, Document document, List<Optional<String>> detected, boolean doubtful) {
        List<Passage> read = new ArrayList<>();
        for (int i = 0; i < detected.size(); i++) {
            if (detected.get(i).map(Languages.ENGLISH::equals).orElse(doubtful)) {
                read.add(document.passages().get(i));
            }
        }
        int left = detected.size() - read.size();
        return new ReadablePassages(
                language, List.copyOf(read), left == 0 ? List.of() : List.of(new Note(Note.FOREIGN_PASSAGE, left)));
    }
}
