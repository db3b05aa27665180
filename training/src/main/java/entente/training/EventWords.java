package entente.training;

import entente.ontology.EventKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that denote an event of a kind. They find the word of an annotated event that a source does not mark. */
final class EventWords {
    private static final Map<EventKind, Pattern> WORDS = new EnumMap<>(EventKind.class);

    static {
        put(
                EventKind.VISIT,
                "visit\\w*|trips?|tour\\w*|travel\\w*|arriv\\w*|went|came|journey\\w*|flew|landed|stopover|stay(?:ed)?|attend\\w*");
        put(
                EventKind.MEETING,
                "meetings?|meets?|met|talks?|talked|summits?|conferences?|forums?|symposi\\w+|calls?|called|phoned|telephone\\w*"
                        + "|sessions?|dialogues?|discuss\\w*|receiv\\w+|host\\w*|conven\\w*|consult\\w*|negotiat\\w*|assembly|congress"
                        + "|seminars?|workshops?|rounds?|gather\\w*|spoke|speak|spoken|sat|sitting|conversations?|welcom\\w+|audience"
                        + "|briefing|luncheon|lunch|dinner|visit\\w*|reception|retreat|commission|convention|roundtable|handshake");
        put(
                EventKind.CEREMONY,
                "ceremon\\w*|signing|signed|inaugurat\\w*|open(?:ed|ing|s)?|premier\\w*|launch\\w*|unveil\\w*|celebrat\\w*|laid"
                        + "|groundbreaking|ground|credentials|commission(?:ed|ing)|handover|coronation|anniversary|commemorat\\w*|sworn");
        put(
                EventKind.ELECTION,
                "elect\\w*|re-elect\\w*|vot\\w+|polls?|referend\\w+|run-?off|ballot|won|primar(?:y|ies)|by-election");
        put(
                EventKind.APPOINTMENT,
                "appoint\\w*|named|names|nominat\\w+|took|sworn|promot\\w+|succe\\w+|becom\\w+|became|replac\\w*|joins?|joined"
                        + "|assum\\w+|selected|chosen|picked|designat\\w+|tapped|install\\w*|confirmed|elect\\w*");
        put(
                EventKind.ACQUISITION,
                "acqui\\w*|bought|buy\\w*|purchas\\w*|takeovers?|merg\\w+|sold|sale|stake|sell\\w*|bid");
        put(EventKind.INVESTMENT, "invest\\w*|fund\\w*|financ\\w+|inject\\w*|rais\\w+|stake");
        put(
                EventKind.CONFLICT,
                "wars?|conflicts?|attack\\w*|fight\\w*|battles?|invasions?|invad\\w+|clash\\w*|strikes?|fought|struck|bomb\\w*"
                        + "|offensives?|shell\\w*|uprising|coup|raid\\w*|violence|hostilities|airstrikes?|occupation|occupied|siege"
                        + "|campaign|insurgency|rebellion|revolt|genocide|incursions?|aggression|bombardment|firefight|skirmish\\w*"
                        + "|annex\\w*|captur\\w*|revolution");
    }

    private EventWords() {}

    private static void put(EventKind kind, String words) {
        WORDS.put(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    static boolean mayDenote(String word, EventKind kind) {
        Pattern words = WORDS.get(kind);
        return words != null && words.matcher(word).matches();
    }
}
