package entente.extraction.english.symbol;

import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds titles and offices, as in "deputy minister of Planning and Trade" or "Rural Affairs Minister Ada Byron". */
final class Titles {
    private static final int LONGEST_FIELD = 4;
    private static final Set<String> PORTFOLIO_JOINTS = Set.of("and", "&", ",", "of", "the", "for");
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "dr", "prof", "h.e", "hon", "sir", "cr");
    private static final Pattern EARLIER = Pattern.compile("(?i)(?:then|ex)-(\\p{L}+)");
    /** Words that can be capitalized at the start of a sentence, but are not part of a title. */
    private static final Set<String> NO_FIELD = Set.of(
            "the",
            "a",
            "an",
            "on",
            "in",
            "at",
            "as",
            "by",
            "of",
            "for",
            "to",
            "from",
            "with",
            "and",
            "but",
            "or",
            "when",
            "while",
            "after",
            "before",
            "both",
            "yesterday",
            "today",
            "meanwhile",
            "however",
            "also",
            "his",
            "her",
            "its",
            "their",
            "our",
            "former",
            "then",
            "that",
            "this",
            "like",
            "said",
            "says",
            "according");

    private final WordLists lists;
    private final Countries countries;

    Titles(WordLists lists) {
        this.lists = lists;
        this.countries = lists.countries();
    }

    /** {@return the index after the title that starts at that token, or {@code from} if there is none} */
    int end(List<Token> tokens, int from, List<Chunk> chunks) {
        int length = phrase(tokens, from);
        if (length == 0) {
            length = withField(tokens, from, chunks);
        }
        if (length == 0) {
            length = plural(tokens, from, chunks);
        }
        return length > 0 && Chunk.areFree(chunks, from, from + length) ? whole(tokens, from + length, chunks) : from;
    }

    /** {@return the number of tokens of modifiers and noun, or 0 if no noun follows the modifiers} */
    private int phrase(List<Token> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size()
                && lists.officeModifiers().holds(tokens.get(i).text())
                && (lists.offices().match(tokens, i) == 0 || lists.offices().match(tokens, i + 1) > 0)) {
            i++;
        }
        int noun = lists.offices().match(tokens, i);
        if (noun == 0 && EARLIER.matcher(tokens.get(i).text()).matches()) {
            String office = tokens.get(i).text().replaceAll(EARLIER.pattern(), "$1");
            noun = lists.offices().holds(office) ? 1 : 0;
        }
        return noun == 0 ? 0 : i - from + noun;
    }

    /**
     * {@return the number of tokens of a title with capitalized words before the noun, as in "Rural Affairs Minister
     * Ada Byron", or 0}
     */
    private int withField(List<Token> tokens, int from, List<Chunk> chunks) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + LONGEST_FIELD); i++) {
            Token token = tokens.get(i);
            boolean field = token.capitalized()
                    && Character.isLetter(token.text().charAt(token.text().length() - 1))
                    && (i > 0 || !token.text().endsWith("ing"))
                    && !NO_FIELD.contains(token.text().toLowerCase(Locale.ROOT))
                    && CountryWords.matchDemonym(countries, tokens, i) == 0
                    && Chunk.areFree(chunks, i, i + 1);
            if (!field) {
                return 0;
            }
            int noun = tokens.get(i + 1).capitalized() ? phrase(tokens, i + 1) : 0;
            if (noun > 0) {
                return personAt(tokens, i + 1 + noun, chunks) ? i + 1 + noun - from : 0;
            }
        }
        return 0;
    }

    /**
     * {@return the number of tokens of a plural title before a person, as in "Presidents Ada Byron and Carl Dahl", or
     * 0} Other plurals refer to persons named before.
     */
    private int plural(List<Token> tokens, int from, List<Chunk> chunks) {
        int i = from;
        while (i + 1 < tokens.size()
                && lists.officeModifiers().holds(tokens.get(i).text())) {
            i++;
        }
        String word = tokens.get(i).text();
        boolean many = word.endsWith("s")
                && lists.offices().holds(word.substring(0, word.length() - 1))
                && personAt(tokens, i + 1, chunks);
        return many ? i + 1 - from : 0;
    }

    private static boolean personAt(List<Token> tokens, int at, List<Chunk> chunks) {
        int start = at;
        while (start < tokens.size()
                && HONORIFICS.contains(
                        tokens.get(start).text().toLowerCase(Locale.ROOT).replaceAll("\\.$", ""))) {
            start++;
        }
        int name = start;
        return chunks.stream().anyMatch(chunk -> chunk.kind() == Chunk.PERSON && chunk.from() == name);
    }

    /** {@return the end of the title, extended by "of Planning and Trade" or "and chairman", but not by names} */
    private int whole(List<Token> tokens, int end, List<Chunk> chunks) {
        int to = end;
        if (to + 1 < tokens.size() && tokens.get(to).text().equals("and") && Chunk.areFree(chunks, to + 1, to + 2)) {
            int second = phrase(tokens, to + 1);
            to = second > 0 && Chunk.areFree(chunks, to + 1, to + 1 + second) ? to + 1 + second : to;
        }
        boolean joint = to + 1 < tokens.size()
                && Set.of("of", "for").contains(tokens.get(to).text());
        int at = joint ? to + 1 : to;
        int last = to;
        while (joint && at < tokens.size() && Chunk.areFree(chunks, at, at + 1)) {
            String word = tokens.get(at).text();
            if (Character.isUpperCase(word.charAt(0)) && CountryWords.matchDemonym(countries, tokens, at) == 0) {
                last = at + 1;
            } else if (!PORTFOLIO_JOINTS.contains(word.toLowerCase(Locale.ROOT)) || at - last > 1) {
                break;
            }
            at++;
        }
        return last;
    }
}
