package entente.extraction;

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

/** What a document has named so far, from its front, and so what a later word can refer to. */
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
    private int reached;

    /** A thing where it was last named. */
    private record Recent(String name, char kind, int sentence) {}

    /**
     * Things of one kind that a sentence names together.
     *
     * @param end index behind the last token of the group
     * @param leads whether the sentence names nothing before them, so that it is about them
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

    /** What the sentence introduces behind that token cannot be meant yet. */
    void reach(int token) {
        reached = token;
    }

    private Stream<Group> told() {
        return groups.stream().filter(group -> group.sentence < sentence || group.end <= reached);
    }

    void title(String title, String person) {
        holders.computeIfAbsent(title.toLowerCase(Locale.ROOT), any -> new LinkedHashSet<>())
                .add(person);
        holders.computeIfAbsent(office(title), any -> new LinkedHashSet<>()).add(person);
    }

    /** {@return the noun of a title: "minister" of "deputy minister of trade"} */
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

    /** {@return the persons or the delegation named together in this sentence or the one before} */
    List<String> people() {
        Optional<Group> persons = told().filter(group -> group.kind == Chunk.PERSON && sentence - group.sentence <= 1)
                .reduce((before, last) -> last);
        return persons.map(Group::names).orElse(sentence - delegationAt <= 1 ? delegation : List.of());
    }

    Optional<String> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** {@return whom the title means: its only holder, or the one of several who is named most} */
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

    /** {@return the person in focus: the first of this sentence, or else of the one before} */
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

    /** {@return the organization that the sentence before is about: the first thing that it names} */
    Optional<String> topic() {
        return recent.stream()
                .filter(each -> each.sentence == sentence - 1)
                .findFirst()
                .filter(each -> each.kind == Chunk.ORGANIZATION)
                .map(Recent::name);
    }

    /** {@return the place named last, in this sentence or the one before} */
    Optional<String> place() {
        return recent.stream()
                .filter(each ->
                        (each.kind == Chunk.PLACE || each.kind == Chunk.COUNTRY) && sentence - each.sentence <= 1)
                .reduce((before, last) -> last)
                .map(Recent::name);
    }

    /** {@return the only thing of that kind near whose name holds the noun, which may be empty} */
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
        return told().filter(group -> group.names.size() == size && group.kind == kind)
                .reduce((before, last) -> last);
    }

    /** {@return the last group of that size and of any kind; one that a sentence is about goes before others} */
    Optional<Group> last(int size) {
        List<Group> sized = told().filter(group -> group.names.size() == size).toList();
        return sized.stream()
                .filter(Group::leads)
                .reduce((before, last) -> last)
                .or(() -> sized.stream().reduce((before, last) -> last));
    }

    /** {@return as many persons: all of the sentence before, or else the last group of that size} */
    Optional<Group> persons(int size) {
        Set<String> before = new LinkedHashSet<>();
        recent.stream()
                .filter(each -> each.kind == Chunk.PERSON && each.sentence == sentence - 1)
                .forEach(each -> before.add(each.name));
        return before.size() == size
                ? Optional.of(new Group(Chunk.PERSON, List.copyOf(before), false, sentence, 0))
                : last(size, Chunk.PERSON);
    }

    /** {@return the only organization or place that this sentence has named so far} */
    Optional<String> subject() {
        Set<String> here = new LinkedHashSet<>();
        recent.stream()
                .filter(each -> each.kind != Chunk.PERSON && each.sentence == sentence)
                .forEach(each -> here.add(each.name));
        return here.size() == 1 ? Optional.of(here.iterator().next()) : Optional.empty();
    }

    /** {@return the two countries of a document that has named no third} */
    Optional<Group> onlyTwoCountries() {
        Set<String> countries = new LinkedHashSet<>();
        recent.stream().filter(each -> each.kind == Chunk.COUNTRY).forEach(each -> countries.add(each.name));
        return countries.size() == 2
                ? Optional.of(new Group(Chunk.COUNTRY, List.copyOf(countries), false, sentence, 0))
                : Optional.empty();
    }
}
