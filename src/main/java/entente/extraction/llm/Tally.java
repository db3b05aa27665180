package entente.extraction.llm;

import entente.extraction.Extraction.Note;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what the notes of one extraction say. */
final class Tally {
    private final Map<ModelNote, Integer> counts = new EnumMap<>(ModelNote.class);

    void add(ModelNote note) {
        add(note, 1);
    }

    void add(ModelNote note, int count) {
        if (count > 0) {
            counts.merge(note, count, Integer::sum);
        }
    }

    int of(ModelNote note) {
        return counts.getOrDefault(note, 0);
    }

    /** {@return a note for each count above 0} */
    List<Note> notes() {
        return counts.entrySet().stream()
                .map(count -> new Note(count.getKey().code(), count.getValue()))
                .toList();
    }
}
