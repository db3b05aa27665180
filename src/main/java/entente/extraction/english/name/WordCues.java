package entente.extraction.english.name;

import entente.extraction.english.word.CalendarWords;
import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Places;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordList;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Assigns each word a cue from the word lists: title, demonym, city, or the type that it indicates for a longer name.
 */
final class WordCues {
    /** The cue of a word that is not in any list. */
    static final String NONE = "";

    private static final Set<String> HONORIFICS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "sir", "dame", "madam", "lord",
            "lady");

    private final WordLists lists;

    /** The lists of words that indicate the type of a name, by their cue; the first one that has the word counts. */
    private final Map<String, WordList> heads = new LinkedHashMap<>();

    private final Countries countries;
    private final Places places;

    WordCues(WordLists lists) {
        this.lists = lists;
        this.countries = lists.countries();
        this.places = lists.places();
        heads.put("organization", lists.organizationHeads());
        heads.put("industry", lists.industries());
        heads.put("place", lists.placeHeads());
        heads.put("event", lists.eventHeads());
        heads.put("nothing", lists.noNames());
    }

    /** {@return the cues of the tokens} */
    List<String> of(List<Token> tokens) {
        List<String> cues = new ArrayList<>(Collections.nCopies(tokens.size(), NONE));
        int i = 0;
        while (i < tokens.size()) {
            i += fill(cues, tokens, i);
        }
        return cues;
    }

    /** {@return whether the word, in lower case, precedes names of persons only} */
    static boolean isHonorific(String word) {
        return HONORIFICS.contains(word);
    }

    /** Sets the cue of the phrase that starts at the token and returns its number of tokens. */
    private int fill(List<String> cues, List<Token> tokens, int i) {
        int country = CountryWords.matchName(countries, tokens, i);
        int demonym = CountryWords.matchDemonym(countries, tokens, i);
        int title = lists.offices().match(tokens, i);
        int place = places.match(tokens, i);
        if (country > 0) {
            return set(cues, i, country, "country");
        }
        if (demonym > 0) {
            return set(cues, i, demonym, "demonym");
        }
        if (title > 0) {
            return set(cues, i, title, cased(tokens.get(i), "title"));
        }
        if (place > 0) {
            return set(cues, i, place, "city");
        }
        return set(cues, i, 1, word(tokens.get(i)));
    }

    private String word(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (isHonorific(lower)) {
            return "honorific";
        }
        if (CalendarWords.holds(lower)) {
            return "calendar";
        }
        for (Map.Entry<String, WordList> head : heads.entrySet()) {
            if (head.getValue().holds(lower)) {
                return cased(token, head.getKey());
            }
        }
        return lists.agreementNouns().holds(lower) ? cased(token, "agreement") : NONE;
    }

    private static String cased(Token token, String cue) {
        return token.capitalized() ? cue.toUpperCase(Locale.ROOT) : cue;
    }

    private static int set(List<String> cues, int from, int length, String cue) {
        for (int i = from; i < from + length; i++) {
            cues.set(i, cue);
        }
        return length;
    }
}
