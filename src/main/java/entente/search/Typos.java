package entente.search;

/**
 * Tells which words differ from one by few typos: a letter too many, too few, another one or two neighbours swapped.
 * Asked for words in their order, it computes only what differs from the word before; an automaton would answer faster,
 * but takes longer to make than all words of a letter take to compare. Not for several threads.
 */
final class Typos {
    private static final int LONGEST = 80;

    private final int[] word;
    private final int most;

    /** Edits that turn the first letters of the word looked at, a row for each number of them, into those of the word. */
    private final int[][] edits;

    private final int[] seen = new int[LONGEST];

    /** Rows that are computed for what was seen last; from the last of them on, nothing can be near enough when dead. */
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

    /** {@return whether the first letters of an array are within the typos} */
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

    /** {@return the least of the row} */
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
