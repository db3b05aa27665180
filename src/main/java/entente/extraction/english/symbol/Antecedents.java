package entente.extraction.english.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of a document up to the current sentence, as possible antecedents of later references. */
final class Antecedents {
    private static final int REACH = 3;

    private final List<Recent> recent = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private List<String> delegation = List.of();
    private @Nullable String dateline;
    private int delegationAt;
    private int sentence;
    private int position;

    /** The last mention of an entity. */
    private record Recent(String name, char kind, int sentence) {}

    /**
     * Entities of one kind that a sentence names together.
     *
     * @param end index after the last token of the group
     * @param leads whether the group is at the start of the sentence, so that the sentence is about it
     */
    record Group(char kind, List<String> names, boolean leads, int sentence, int end) {}

    void nextSentence() {
        sentence++;
    }

    void name(String name, char kind) {
        recent.removeIf(other -> other.name.equals(name) && other.sentence == sentence);
        recent.add(new Recent(name, kind, sentence));
        named.merge(name, 1, Integer::sum);
    }

    void group(char kind, List<String> names, boolean leads, int end) {
        groups.add(new Group(kind, List.copyOf(new LinkedHashSet<>(names)), leads, sentence, end));
    }

    /** Moves to a token. Groups after it cannot be antecedents yet. */
    void moveTo(int token) {
        position = token;
    }

    private Stream<Group> groupsSoFar() {
        return groups.stream().filter(group -> group.sentence < sentence || group.end <= position);
    }

    void title(String title, String person) {
        holders.computeIfAbsent(title.toLowerCase(Locale.ROOT), any -> new LinkedHashSet<>())
                .add(person);
        holders.computeIfAbsent(office(title), any -> new LinkedHashSet<>()).add(person);
    }

    /** {@return the noun of a title, such as "minister" for "deputy minister of trade"} */
    private static String office(String title) {
        String head = title.toLowerCase(Locale.ROOT).replaceAll(" (?:of|for) .*", "");
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    void delegation(List<String> names) {
        delegation = List.copyOf(names);
        delegationAt = sentence;
    }

    void dateline(String place) {
        dateline = dateline == null ? place : dateline;
    }

    List<String> delegation() {
        return delegation;
    }

    /** {@return the persons or the delegation that this sentence or the previous one names together} */
    List<String> people() {
        Optional<Group> persons = groupsSoFar()
                .filter(group -> group.kind == Chunk.PERSON && sentence - group.sentence <= 1)
                .reduce((before, last) -> last);
        return persons.map(Group::names).orElse(sentence - delegationAt <= 1 ? delegation : List.of());
    }

    Optional<String> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** {@return the holder of the title: the only one, or the most frequent of several} */
    Optional<String> holder(String title) {
        List<String> most = new ArrayList<>();
        for (String person : holders.getOrDefault(title.toLowerCase(Locale.ROOT), Set.of())) {
            int lead = most.isEmpty() ? 1 : named.getOrDefault(person, 0) - named.getOrDefault(most.get(0), 0);
            if (lead > 0) {
                most.clear();
            }
            if (lead >= 0) {
                most.add(person);
            }
        }
        return most.size() == 1 ? Optional.of(most.get(0)) : Optional.empty();
    }

    /** {@return the person in focus: the first one in this sentence, otherwise in the previous one} */
    Optional<String> person() {
        for (int at = sentence; at >= sentence - 1; at--) {
            for (Recent each : recent) {
                if (each.kind == Chunk.PERSON && each.sentence == at) {
                    return Optional.of(each.name);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the first entity of the previous sentence, if it is an organization} */
    Optional<String> topic() {
        return recent.stream()
                .filter(each -> each.sentence == sentence - 1)
                .findFirst()
                .filter(each -> each.kind == Chunk.ORGANIZATION)
                .map(Recent::name);
    }

    /** {@return the last place in this sentence or the previous one} */
    Optional<String> place() {
        return recent.stream()
                .filter(each ->
                        (each.kind == Chunk.PLACE || each.kind == Chunk.COUNTRY) && sentence - each.sentence <= 1)
                .reduce((before, last) -> last)
                .map(Recent::name);
    }

    /** {@return the only recent entity of that kind whose name contains the noun, which can be empty} */
    Optional<String> only(char kind, String noun) {
        Set<String> near = new LinkedHashSet<>();
        recent.stream()
                .filter(each -> each.kind == kind && sentence - each.sentence <= REACH)
                .filter(each -> each.name.toLowerCase(Locale.ROOT).contains(noun))
                .forEach(each -> near.add(each.name));
        return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
    }

    /** {@return the last group of that size and kind} */
    Optional<Group> last(int size, char kind) {
        return groupsSoFar()
                .filter(group -> group.names.size() == size && group.kind == kind)
                .reduce((before, last) -> last);
    }

    /** {@return the last group of that size and any kind; groups at the start of a sentence take precedence} */
    Optional<Group> last(int size) {
        List<Group> sized =
                groupsSoFar().filter(group -> group.names.size() == size).toList();
        return sized.stream()
                .filter(Group::leads)
                .reduce((before, last) -> last)
                .or(() -> sized.stream().reduce((before, last) -> last));
    }

    /** {@return that number of persons: all of the previous sentence, otherwise the last group of that size} */
    Optional<Group> persons(int size) {
        Set<String> before = new LinkedHashSet<>();
        recent.stream()
                .filter(each -> each.kind == Chunk.PERSON && each.sentence == sentence - 1)
                .forEach(each -> before.add(each.name));
        return before.size() == size
                ? Optional.of(new Group(Chunk.PERSON, List.copyOf(before), false, sentence, 0))
                : last(size, Chunk.PERSON);
    }

    /** {@return the only organization or place in this sentence so far} */
    Optional<String> subject() {
        Set<String> here = new LinkedHashSet<>();
        recent.stream()
                .filter(each -> each.kind != Chunk.PERSON && each.sentence == sentence)
                .forEach(each -> here.add(each.name));
        return here.size() == 1 ? Optional.of(here.iterator().next()) : Optional.empty();
    }

    /** {@return the two countries of the document, if there is no third one so far} */
    Optional<Group> onlyTwoCountries() {
        Set<String> countries = new LinkedHashSet<>();
        recent.stream().filter(each -> each.kind == Chunk.COUNTRY).forEach(each -> countries.add(each.name));
        return countries.size() == 2
                ? Optional.of(new Group(Chunk.COUNTRY, List.copyOf(countries), false, sentence, 0))
                : Optional.empty();
    }
}
