package entente.search;

/**
 * Checks whether words are within a number of typos of a given word: insertions, deletions, substitutions and
 * transpositions of neighbours (Damerau-Levenshtein distance). For sorted words it recomputes only the rows after the
 * common prefix with the previous word. An automaton would match faster, but building it takes longer than comparing
 * all words with the same first letter. Not thread-safe.
 */
final class Typos {
    private static final int LONGEST = 80;

    private final int[] word;
    private final int most;

    /** The distance matrix: a row for each prefix of the checked word, a column for each prefix of the given word. */
    private final int[][] edits;

    private final int[] seen = new int[LONGEST];

    /** Number of rows that are valid for the last checked word. If dead, no word with these letters can be near. */
    private int rows;

    private boolean dead;

    Typos(int[] word, int most) {
        this.word = word;
        this.most = most;
        edits = new int[LONGEST + 1][word.length + 1];
        for (int j = 0; j <= word.length; j++) {
            edits[0][j] = j;
        }
    }

    /** {@return whether the word in the first {@code length} letters is within the number of typos} */
    boolean isNear(int[] letters, int length) {
        if (Math.abs(length - word.length) > most || length > LONGEST) {
            return false;
        }
        int same = 0;
        while (same < rows && same < length && letters[same] == seen[same]) {
            same++;
        }
        if (dead && same == rows) {
            return false;
        }
        rows = same;
        dead = false;
        while (rows < length) {
            seen[rows] = letters[rows];
            rows++;
            if (fill(rows) > most && (rows < 2 || least(rows - 1) >= most)) {
                dead = true;
                return false;
            }
        }
        return edits[length][word.length] <= most;
    }

    /** {@return the minimum of the row} Computes the row. */
    private int fill(int row) {
        int[] now = edits[row];
        int[] before = edits[row - 1];
        int letter = seen[row - 1];
        int least = now[0] = row;
        for (int j = 1; j <= word.length; j++) {
            int edit = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + (word[j - 1] == letter ? 0 : 1));
            if (row > 1 && j > 1 && word[j - 2] == letter && word[j - 1] == seen[row - 2]) {
                edit = Math.min(edit, edits[row - 2][j - 2] + 1);
            }
            now[j] = edit;
            least = Math.min(least, edit);
        }
        return least;
    }

    private int least(int row) {
        int least = row;
        for (int edit : edits[row]) {
            least = Math.min(least, edit);
        }
        return least;
    }
}
