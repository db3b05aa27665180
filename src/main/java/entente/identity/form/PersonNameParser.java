package entente.identity.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parses names of persons: drops titles, turns "Holt, Karin" round, and parts generations such as "Jr.". */
public final class PersonNameParser {
    private static final Set<String> LINKS = Set.of("of", "to", "for", "the", "and", "in", "at", "on");

    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> firstNames;
    private final Set<String> generations;
    private final Set<String> particles;
    private final Set<String> offices = new HashSet<>();

    /** Reads the lists from the class path. */
    public PersonNameParser() {
        var honorifics = new WordFile("/identity/honorifics.txt");
        before = honorifics.section("before");
        after = honorifics.section("after");
        firstNames = honorifics.section("also first names");
        generations = honorifics.section("generation");
        particles = honorifics.section("particles");
        for (String office : new WordFile("/extraction/titles.txt").section("heads")) {
            String folded = Fold.words(office);
            offices.add(folded.substring(folded.lastIndexOf(' ') + 1));
        }
    }

    /** {@return the name, or nothing if no word of a name is left} */
    public Optional<PersonName> name(String form) {
        return parse(form, false);
    }

    /** {@return the name in a form that can have titles before it, such as "Secretary of State Ida Holm"} */
    public Optional<PersonName> alias(String form) {
        return parse(form, true);
    }

    private Optional<PersonName> parse(String form, boolean titled) {
        int comma = form.indexOf(',');
        String tail = comma < 0 ? "" : Fold.words(form.substring(comma + 1));
        boolean addition = comma >= 0 && Arrays.stream(tail.split(" ")).allMatch(this::isAddition);
        boolean inverted = comma > 0 && !addition && tail.split(" ").length <= 3 && form.indexOf(',', comma + 1) < 0;
        String folded = Fold.words(inverted ? form.substring(comma + 1) + " " + form.substring(0, comma) : form);
        List<String> words = new ArrayList<>(Arrays.asList(folded.split(" ")));
        words.removeIf(String::isEmpty);
        int start = titled ? lastTitle(words) + 1 : 0;
        if (start < words.size() && LINKS.contains(words.get(start))) {
            return Optional.empty();
        }
        while (start < words.size() - 1 && isTitle(words, start)) {
            start++;
        }
        String title = words.subList(0, start).stream()
                .filter(Predicate.not(before::contains))
                .collect(Collectors.joining(" "));
        return named(words.subList(start, words.size()), title, form);
    }

    private Optional<PersonName> named(List<String> parts, String title, String form) {
        List<String> words = new ArrayList<>(parts);
        String generation = null;
        while (words.size() > 1 && isAddition(words.getLast(), words.size() > 2, form)) {
            String last = words.removeLast();
            generation = generations.contains(last) ? generation(last) : generation;
        }
        List<String> core = words.stream()
                .filter(Predicate.not(particles::contains))
                .collect(Collectors.toCollection(ArrayList::new));
        if (core.isEmpty()) {
            core = words;
        }
        return core.isEmpty() ? Optional.empty() : Optional.of(new PersonName(core, generation, title));
    }

    private boolean isAddition(String word) {
        return after.contains(word) || generations.contains(word);
    }

    /** In a name of two words, "Xi" and "Ma" are names. A number is in capitals where the rest is not. */
    private boolean isAddition(String word, boolean behindWhole, String form) {
        if (behindWhole) {
            return isAddition(word);
        }
        return generations.contains(word)
                && (word.length() > 2
                        || word.endsWith("r")
                        || form.contains(word.toUpperCase(Locale.ROOT)) && !form.equals(form.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String generation(String word) {
        return switch (word) {
            case "junior" -> "jr";
            case "senior" -> "sr";
            default -> word;
        };
    }

    /** A word such as "Dean" can be the first name of a whole name. */
    private boolean isTitle(List<String> words, int at) {
        String word = words.get(at);
        boolean whole = words.size() - at == 2;
        return (before.contains(word) || offices.contains(word)) && !(whole && firstNames.contains(word));
    }

    private int lastTitle(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (isTitle(words, i)) {
                return i;
            }
        }
        return -1;
    }
}
