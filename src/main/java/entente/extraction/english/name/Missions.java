package entente.extraction.english.name;

import entente.extraction.english.word.Token;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins a diplomatic mission with its seat, as in "Utopian Embassy in Rome", which is one name. */
public final class Missions {
    private static final Set<String> MISSIONS = Set.of("Embassy", "Legation", "Consulate", "Consulate-General");
    private static final Set<String> LINKS = Set.of("in", "at", "to");

    private static final Pattern NAME = Pattern.compile(
            "(?:(.+) )?(Embassy|Legation|Consulate|Consulate General|Consulate-General) (?:in|at|to) (?:the )?(.+)");

    private Missions() {}

    /** {@return the seat in the name of a mission, as "Rome" in "Utopian Embassy in Rome"} */
    public static Optional<String> seat(String name) {
        return Optional.of(NAME.matcher(name)).filter(Matcher::matches).map(mission -> mission.group(3));
    }

    /** {@return whether both are the same mission, the first one named with the capital of the second one's country} */
    static boolean isSame(String name, String other, Countries countries) {
        Matcher inCapital = NAME.matcher(name);
        Matcher inCountry = NAME.matcher(other);
        return inCapital.matches()
                && inCountry.matches()
                && inCapital.group(2).equals(inCountry.group(2))
                && owner(inCapital, countries).equals(owner(inCountry, countries))
                && countries
                        .ofCapital(inCapital.group(3))
                        .filter(country -> countries.named(inCountry.group(3)).equals(Optional.of(country)))
                        .isPresent();
    }

    private static Optional<String> owner(Matcher mission, Countries countries) {
        String owner = mission.group(1);
        return owner == null ? Optional.empty() : countries.named(owner).or(() -> countries.ofDemonym(owner));
    }

    /** {@return whether the second name is the seat of the mission that the first one names} */
    static boolean hasSeat(List<Token> tokens, NameSpan mission, NameSpan seat) {
        int link = mission.to();
        int article = link + 1 < tokens.size() && tokens.get(link + 1).text().equals("the") ? 1 : 0;
        String last = tokens.get(mission.to() - 1).text();
        boolean general = last.equals("General")
                && mission.length() > 1
                && tokens.get(mission.to() - 2).text().equals("Consulate");
        return seat.type() == EntityType.PLACE
                && seat.from() == link + 1 + article
                && LINKS.contains(tokens.get(link).text())
                && (MISSIONS.contains(last) || general);
    }
}
