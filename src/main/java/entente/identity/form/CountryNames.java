package entente.identity.form;

import com.ibm.icu.util.ULocale;
import entente.ontology.Countries;
import entente.ontology.ListFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of countries, folded: those of {@link Countries}, those that ICU has in many languages, and formal names such
 * as "Kingdom of Utopia".
 */
public final class CountryNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "it", "pt", "nl", "sv", "pl", "cs", "tr", "ru", "uk", "ar", "fa", "zh", "ja", "ko",
            "hi", "id");
    private static final Pattern FORMAL = Pattern.compile(
            "(?:(?:the|federal|federative|federated|democratic|peoples|islamic|arab|united|socialist|bolivarian|plurinational"
                    + "|oriental|independent|co operative|cooperative|hashemite|swiss|third|second) )*"
                    + "(?:republic|kingdom|sultanate|principality|grand duchy|commonwealth|dominion|confederation|emirate)"
                    + " of (?:the )?(.+)");
    private static final Pattern STATE =
            Pattern.compile("(?:the )?state of (israel|qatar|kuwait|eritrea|japan|libya|palestine)");
    private static final Pattern DEMONYM = Pattern.compile(
            "(?:the )?(.+?) (?:peoples |islamic |arab |federal |co operative )*(?:republic|kingdom|federation|confederation)");
    /** Formal names of other states than the country in them. */
    private static final Set<String> OTHERS =
            Set.of("south african republic", "german democratic republic", "republic of china", "german confederation");

    private final Countries countries = new Countries();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    /** Reads the lists. */
    public CountryNames() {
        Map<String, String> english = new TreeMap<>();
        for (String line : ListFile.lines("/ontology/countries.tsv")) {
            String[] cells = line.split("\t", -1);
            List<String> forms = new ArrayList<>(WordFile.cells(cells[1]));
            forms.add(cells[0]);
            forms.forEach(form -> names.put(Fold.title(form), cells[0]));
            WordFile.cells(cells[2]).forEach(form -> demonyms.put(Fold.title(form), cells[0]));
        }
        for (String code : ULocale.getISOCountries()) {
            String name = ULocale.getDisplayCountry("und-" + code, "en");
            country(name)
                    .or(() -> country(name.replaceAll("\\s*[(-].*| SAR .*", "")))
                    .ifPresent(country -> english.put(code, country));
        }
        english.put("CD", "Democratic Republic of the Congo");
        english.put("CG", "Republic of the Congo");
        english.forEach((code, country) -> LANGUAGES.forEach(language ->
                names.putIfAbsent(Fold.title(ULocale.getDisplayCountry("und-" + code, language)), country)));
    }

    /** {@return the canonical name of the country with that name, short or formal} */
    public Optional<String> country(String name) {
        return named(Fold.title(name));
    }

    /** {@return the country with that folded name} */
    public Optional<String> named(String folded) {
        String plain = names.get(folded);
        if (plain != null) {
            return Optional.of(plain);
        }
        if (OTHERS.contains(folded)) {
            return Optional.empty();
        }
        if (folded.startsWith("the ")) {
            return named(folded.substring(4));
        }
        if (folded.endsWith(" special administrative region") || folded.endsWith(" sar")) {
            return named(folded.replaceFirst(" (?:special administrative region|sar)$", ""));
        }
        if (folded.startsWith("st ")) {
            return named("saint" + folded.substring(2));
        }
        for (Pattern formal : List.of(FORMAL, STATE)) {
            Matcher matcher = formal.matcher(folded);
            if (matcher.matches() && names.containsKey(matcher.group(1))) {
                return Optional.of(names.get(matcher.group(1)));
            }
        }
        Matcher matcher = DEMONYM.matcher(folded);
        return matcher.matches() ? ofDemonym(matcher.group(1)) : Optional.empty();
    }

    /** {@return the country of a folded demonym} */
    public Optional<String> ofDemonym(String folded) {
        return Optional.ofNullable(demonyms.get(folded));
    }

    /** {@return the country that a folded word names as such, as in "us", "chinas" and "estonian"} */
    public Optional<String> ofAdjective(String folded) {
        return ofDemonym(folded)
                .or(() -> Optional.ofNullable(names.get(folded)))
                .or(() -> Optional.ofNullable(
                        folded.endsWith("s") ? names.get(folded.substring(0, folded.length() - 1)) : null));
    }

    /** {@return the country of that government, as in "Utopian Government"} */
    public Optional<String> governed(String name) {
        return countries.governed(name);
    }
}
