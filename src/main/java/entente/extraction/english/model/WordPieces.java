package entente.extraction.english.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Splits tokens into pieces of BERT's uncased vocabulary: the longest piece first, as in WordPiece (Schuster and Nakajima
 * 2012). This class is thread-safe.
 */
public final class WordPieces {
    /** Starts a window. */
    static final int START = 101;

    /** Ends a window. */
    static final int END = 102;

    private static final int UNKNOWN = 100;

    /** Longest word that is split, in UTF-16 code units. */
    private static final int LONGEST_WORD = 60;

    /** Most pieces of a token, such as a long address of a web page. */
    private static final int MOST_PIECES = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Mn}\\p{Cs}]+|[^\\s\\u00a0\\u200b]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    private final Map<String, Integer> vocabulary = new HashMap<>();

    private WordPieces() {}

    /** Reads the vocabulary from the class path: one piece a line, the id is the number of the line from 0. */
    public static WordPieces load() {
        WordPieces pieces = new WordPieces();
        try (InputStream in = Objects.requireNonNull(
                        WordPieces.class.getResourceAsStream("/extraction/model/vocabulary.txt"),
                        "extraction/model/vocabulary.txt is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pieces.vocabulary.put(line, pieces.vocabulary.size());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pieces;
    }

    /** {@return the ids of the pieces of a token, at least one} */
    int[] of(String token) {
        String text = token.toLowerCase(Locale.ROOT);
        if (!text.chars().allMatch(c -> c < 128)) {
            text = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        List<Integer> ids = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> ids.addAll(split(word.group())));
        return ids.isEmpty()
                ? new int[] {UNKNOWN}
                : ids.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    private List<Integer> split(String word) {
        Integer whole = vocabulary.get(word);
        if (whole != null) {
            return List.of(whole);
        }
        if (word.length() > LONGEST_WORD) {
            return List.of(UNKNOWN);
        }
        List<Integer> ids = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > start && id == null) {
                id = vocabulary.get((start > 0 ? "##" : "") + word.substring(start, end));
                end--;
            }
            if (id == null) {
                return List.of(UNKNOWN);
            }
            ids.add(id);
            start = end + 1;
        }
        return ids;
    }
}
