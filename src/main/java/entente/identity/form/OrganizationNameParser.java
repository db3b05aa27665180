package entente.identity.form;

import entente.ontology.ListFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parses names of organizations: legal forms, acronyms, listed names, and the country of a ministry or parliament. */
public final class OrganizationNameParser {
    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?[-&]?){2,7}s?");
    private static final int OF = " of ".length();
    private static final int LONGEST_ADJECTIVE = 3;
    private static final int MOST_LEGAL_WORDS = 5;
    private static final int SHORTEST_ACRONYM = 2;
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "to", "a", "de", "la", "du", "des");
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("organisation", "organization"),
            Map.entry("organisations", "organizations"),
            Map.entry("defence", "defense"),
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("programme", "program"),
            Map.entry("dept", "department"),
            Map.entry("intl", "international"),
            Map.entry("univ", "university"),
            Map.entry("natl", "national"),
            Map.entry("assn", "association"),
            Map.entry("govt", "government"),
            Map.entry("bros", "brothers"),
            Map.entry("mfg", "manufacturing"));

    private final CountryNames countries;
    private final Map<String, String> legalForms = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> knownCountries = new HashMap<>();
    private final Map<String, String> knownBodies = new HashMap<>();
    private final Map<String, String> stateBodies = new HashMap<>();
    private final Set<String> stateKinds;
    private final Set<String> genericHeads;

    /** Reads the lists from the class path. */
    public OrganizationNameParser(CountryNames countries) {
        this.countries = countries;
        for (String line : ListFile.lines("/identity/legal-forms.txt")) {
            List<String> forms = WordFile.cells(line);
            forms.forEach(form -> legalForms.put(form, forms.getFirst()));
        }
        for (String line : ListFile.lines("/identity/organizations.tsv")) {
            String[] cells = line.split("\t", -1);
            if (!cells[1].isEmpty()) {
                knownCountries.put(cells[0], cells[1]);
            }
            known.put(spelled(Fold.title(cells[0])), cells[0]);
            WordFile.cells(cells[2]).forEach(form -> known.put(spelled(form), cells[0]));
        }
        var bodies = new WordFile("/identity/state-bodies.txt");
        for (String line : bodies.section("names")) {
            List<String> forms = WordFile.cells(line);
            forms.forEach(form -> stateBodies.put(spelled(form), spelled(forms.getFirst())));
        }
        stateKinds = bodies.section("kinds");
        known.forEach((form, name) -> stateBody(form, null)
                .filter(body -> body.country() != null)
                .ifPresent(body -> knownBodies.put(body.country() + " " + body.core(), name)));
        genericHeads = Set.copyOf(ListFile.lines("/identity/generic-heads.txt"));
    }

    /** {@return the forms of a name: itself, and an acronym that stands behind it in parentheses} */
    public List<OrganizationName> names(String name) {
        List<OrganizationName> names = new ArrayList<>();
        Matcher parentheses = PARENTHESES.matcher(name);
        if (parentheses.find()) {
            if (ACRONYM.matcher(parentheses.group(1)).matches()) {
                name(parentheses.group(1)).ifPresent(names::add);
            }
            name(name.substring(0, parentheses.start())).ifPresent(form -> names.add(0, form));
        } else {
            name(name).ifPresent(names::add);
        }
        return names;
    }

    private Optional<OrganizationName> name(String name) {
        String folded = spelled(Fold.title(name));
        folded = folded.startsWith("the ") ? folded.substring(4) : folded;
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        boolean acronym = ACRONYM.matcher(name.strip()).matches();
        String listed = known.get(folded);
        if (listed != null && !(acronym && name.length() < SHORTEST_ACRONYM)) {
            return Optional.of(
                    new OrganizationName(listed, Set.of(), knownCountries.get(listed), false, true, acronym));
        }
        Set<String> forms = new HashSet<>();
        String core = withoutLegalForms(folded, forms);
        Optional<OrganizationName> body =
                stateBody(core, countries.governed(name).orElse(null));
        return body.isPresent()
                ? body.map(found -> of(found, found.country()))
                : Optional.of(new OrganizationName(ordered(core), forms, null, false, false, acronym));
    }

    private Optional<OrganizationName> stateBody(String core, @Nullable String governed) {
        if (governed != null) {
            return of("government", governed);
        }
        if (stateBodies.containsKey(core)) {
            return of(core, null);
        }
        return behindCountry(core)
                .or(() -> beforeCountry(core))
                .or(() -> isStateBody(core) ? of(core, null) : Optional.empty());
    }

    /** {@return the body in "Estonian parliament" and "US Senate"} */
    private Optional<OrganizationName> behindCountry(String core) {
        List<String> words = Arrays.asList(core.split(" "));
        for (int length = Math.min(LONGEST_ADJECTIVE, words.size() - 1); length >= 1; length--) {
            String rest = String.join(" ", words.subList(length, words.size()));
            Optional<String> country = countries.ofAdjective(String.join(" ", words.subList(0, length)));
            if (country.isPresent() && isStateBody(rest)) {
                return of(rest, country.get());
            }
        }
        return Optional.empty();
    }

    /** {@return the body in "Ministry of Energy of Peru"} */
    private Optional<OrganizationName> beforeCountry(String core) {
        for (int at = core.indexOf(" of "); at > 0; at = core.indexOf(" of ", at + 1)) {
            String head = core.substring(0, at);
            Optional<String> country = countries.named(core.substring(at + OF));
            if (country.isPresent() && isStateBody(head)) {
                return of(head, country.get());
            }
        }
        return Optional.empty();
    }

    /** A country has many embassies and offices: the word alone denotes none of them outside its document. */
    private Optional<OrganizationName> of(String body, @Nullable String country) {
        boolean plain = stateKinds.contains(body);
        String core = plain && country != null ? body + " of " + Fold.title(country) : ordered(body);
        return Optional.of(new OrganizationName(core, Set.of(), plain ? null : country, true, false, false));
    }

    /** {@return the body of that country: the listed one if there is one} */
    public OrganizationName of(OrganizationName body, @Nullable String country) {
        String listed = country == null ? null : knownBodies.get(country + " " + body.core());
        return listed == null
                ? new OrganizationName(body.core(), body.legalForms(), country, true, false, body.acronym())
                : new OrganizationName(listed, Set.of(), country, false, true, false);
    }

    /** {@return whether the name says no more than that it is an embassy, or an office} */
    public boolean isPlain(OrganizationName name) {
        int space = name.core().indexOf(' ');
        return name.ofState()
                && stateKinds.contains(space < 0 ? name.core() : name.core().substring(0, space))
                && (space < 0 || name.core().startsWith(" of ", space));
    }

    private boolean isStateBody(String core) {
        if (stateBodies.containsKey(core)) {
            return true;
        }
        int first = core.indexOf(' ');
        return stateKinds.contains(first < 0 ? core : core.substring(0, first))
                || stateKinds.contains(core.substring(core.lastIndexOf(' ') + 1));
    }

    /** {@return "ministry energy" for "Energy Ministry" and "Ministry of Energy"} */
    private String ordered(String core) {
        String body = stateBodies.get(core);
        if (body != null || !isStateBody(core)) {
            return body == null ? core : body;
        }
        return Arrays.stream(core.split(" "))
                .filter(word -> !SMALL.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String withoutLegalForms(String folded, Set<String> forms) {
        List<String> words = new ArrayList<>(Arrays.asList(folded.split(" ")));
        boolean found = true;
        while (found && words.size() > 1) {
            found = false;
            for (int length = Math.min(MOST_LEGAL_WORDS, words.size() - 1); length >= 1 && !found; length--) {
                List<String> end = words.subList(words.size() - length, words.size());
                String form = legalForms.get(String.join(" ", end));
                if (form != null) {
                    forms.add(form);
                    end.clear();
                    found = true;
                }
            }
        }
        return String.join(" ", words);
    }

    /** {@return the name without a last word such as "Project", or nothing if it has none} */
    public Optional<String> withoutHead(OrganizationName name) {
        return genericHeads.stream()
                .filter(head -> name.core().endsWith(" " + head))
                .map(head -> name.core().substring(0, name.core().length() - head.length() - 1))
                .min((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /** {@return the first letters of the words of a name, empty for a short one} */
    public static String initials(OrganizationName name) {
        String[] words = name.core().split(" ");
        return words.length < 3 || name.known()
                ? ""
                : Arrays.stream(words)
                        .filter(word -> !SMALL.contains(word))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
    }

    private static String spelled(String folded) {
        return Arrays.stream(folded.split(" "))
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
