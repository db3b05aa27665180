package entente.extraction;

import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves what only refers: "he", "the ambassador", "the company", "the two sides". It goes through a document from the
 * front and answers only where one candidate, or one pair, is near; else the words stay words.
 */
final class Coreference {
    private static final int REACH = 3;
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> ITS = Set.of("its", "their");
    private static final Set<String> BOTH = Set.of("both", "two");

    private final NameClusters clusters;
    private final Lexicon descriptions;
    private final List<Recent> recent = new ArrayList<>();
    private final Map<String, String> byTitle = new HashMap<>();
    private final Map<String, List<String>> pairs = new HashMap<>();
    private int at;

    /** A thing where it was last named. */
    private record Recent(String name, char kind, int sentence) {}

    Coreference(NameClusters clusters, Lexicon descriptions) {
        this.clusters = clusters;
        this.descriptions = descriptions;
    }

    /** {@return the chunks of the sentence and those of its words that refer to what was named before} */
    List<Chunk> resolve(List<Token> tokens, List<Chunk> chunks) {
        at++;
        List<Chunk> all = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < tokens.size()) {
            if (next < chunks.size() && chunks.get(next).from() <= i) {
                Chunk chunk = chunks.get(next++);
                Optional<Chunk> titled =
                        chunk.kind() == Chunk.TITLE ? officeHolder(tokens, chunk, chunks, next) : Optional.empty();
                all.add(titled.orElse(chunk));
                name(chunk);
                i = chunk.to();
                continue;
            }
            int limit = next < chunks.size() ? chunks.get(next).from() : tokens.size();
            Optional<Chunk> reference = reference(tokens, i, limit);
            reference.ifPresent(all::add);
            i = reference.map(Chunk::to).orElse(i + 1);
        }
        remember(tokens, chunks);
        return all;
    }

    private void name(Chunk chunk) {
        if (chunk.isThing()) {
            recent.removeIf(other -> other.name.equals(chunk.value()));
            recent.add(new Recent(chunk.value(), chunk.kind(), at));
        }
    }

    /** Keeps the titles of persons, and pairs: two things of one kind joined by "and", "with" or "between". */
    private void remember(List<Token> tokens, List<Chunk> chunks) {
        for (int i = 0; i + 1 < chunks.size(); i++) {
            Chunk one = chunks.get(i);
            Chunk other = chunks.get(i + 1);
            if (one.kind() == Chunk.TITLE && other.kind() == Chunk.PERSON && other.from() - one.to() <= 1) {
                title(one, other);
            } else if (one.kind() == Chunk.PERSON && other.kind() == Chunk.TITLE && other.from() - one.to() <= 2) {
                title(other, one);
            }
            boolean joined = other.from() - one.to() >= 1
                    && other.from() - one.to() <= 3
                    && Set.of("and", "with")
                            .contains(tokens.get(one.to()).text().toLowerCase(Locale.ROOT));
            boolean listed = i > 0
                    && tokens.get(one.from() - 1).text().equals(",")
                    && chunks.get(i - 1).isThing();
            if (joined && !listed && one.isThing() && other.isThing() && group(one) == group(other)) {
                remember(group(one), List.of(one.value(), other.value()));
            }
        }
    }

    private void title(Chunk title, Chunk person) {
        byTitle.put(lastWord(title.value()), person.value());
    }

    private void remember(char group, List<String> pair) {
        if (!pair.get(0).equals(pair.get(1))) {
            pairs.put("" + group, pair);
            pairs.put("any", pair);
        }
    }

    private static char group(Chunk chunk) {
        return chunk.kind();
    }

    private static String lastWord(String title) {
        String head = title.toLowerCase(Locale.ROOT).replaceAll(" (?:of|for) .*", "");
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** "The ambassador", where one person of the document was called so. */
    private Optional<Chunk> officeHolder(List<Token> tokens, Chunk title, List<Chunk> chunks, int next) {
        boolean definite = title.from() > 0
                && tokens.get(title.from() - 1).text().equalsIgnoreCase("the")
                && (next >= chunks.size() || chunks.get(next).from() > title.to() + 1)
                && (title.to() >= tokens.size()
                        || !Set.of("of", "for", "at", "to", "and", ",")
                                .contains(tokens.get(title.to()).text()));
        String person = byTitle.get(lastWord(title.value()));
        return definite && person != null && title.to() - title.from() == 1
                ? Optional.of(reference(Chunk.PERSON, title.from(), title.to(), List.of(person)))
                : Optional.empty();
    }

    private static Chunk reference(char kind, int from, int to, List<String> names) {
        return new Chunk(kind, from, to, names.get(0), null, names);
    }

    private Optional<Chunk> reference(List<Token> tokens, int i, int limit) {
        String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        if (HE.contains(word)) {
            return last(Chunk.PERSON, 1).map(person -> reference(Chunk.PERSON, i, i + 1, List.of(person)));
        }
        if (ITS.contains(word)) {
            return Optional.empty();
        }
        if (word.equals("the") || BOTH.contains(word)) {
            return described(tokens, i, limit);
        }
        return Optional.empty();
    }

    /** "The two countries", "both sides", "the university". */
    private Optional<Chunk> described(List<Token> tokens, int i, int limit) {
        boolean both = BOTH.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
        int at = i + 1;
        if (at < limit && !both && BOTH.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
            both = true;
            at++;
        }
        if (at >= limit) {
            return Optional.empty();
        }
        String noun = tokens.get(at).text().toLowerCase(Locale.ROOT);
        if (both) {
            return pair(noun).map(pair -> reference(kind(pair), at(tokens, i), end(tokens, i), pair));
        }
        boolean whole = at + 1 >= tokens.size()
                || !Set.of("of", "'s", "’s", "in", "for")
                        .contains(tokens.get(at + 1).text());
        return whole && at + 1 <= limit
                ? single(noun).map(found -> reference(found.kind, i, i + 2, List.of(found.name)))
                : Optional.empty();
    }

    private static int at(List<Token> tokens, int i) {
        return i;
    }

    private static int end(List<Token> tokens, int i) {
        return i + (BOTH.contains(tokens.get(i).text().toLowerCase(Locale.ROOT)) ? 2 : 3);
    }

    private char kind(List<String> pair) {
        return recent.stream()
                .filter(each -> each.name.equals(pair.get(0)))
                .map(Recent::kind)
                .findFirst()
                .orElse(Chunk.ORGANIZATION);
    }

    private Optional<List<String>> pair(String noun) {
        for (char kind : List.of(Chunk.COUNTRY, Chunk.PLACE, Chunk.ORGANIZATION, Chunk.PERSON)) {
            if (descriptions.holds("two " + kind, noun)) {
                List<String> pair = pairs.get("" + kind);
                return pair != null ? Optional.of(pair) : kind == Chunk.COUNTRY ? onlyTwoCountries() : Optional.empty();
            }
        }
        if (descriptions.holds("two", noun)) {
            List<String> any = pairs.get("any");
            return any != null ? Optional.of(any) : onlyTwoCountries();
        }
        return Optional.empty();
    }

    private Optional<List<String>> onlyTwoCountries() {
        Set<String> countries = new LinkedHashSet<>();
        recent.stream().filter(each -> each.kind == Chunk.COUNTRY).forEach(each -> countries.add(each.name));
        return countries.size() == 2 ? Optional.of(List.copyOf(countries)) : Optional.empty();
    }

    private Optional<Recent> single(String noun) {
        for (char kind : List.of(Chunk.ORGANIZATION, Chunk.PLACE)) {
            if (descriptions.holds("one " + kind, noun)) {
                List<Recent> near = recent.stream()
                        .filter(each -> each.kind == kind && at - each.sentence <= REACH)
                        .filter(each -> each.name.toLowerCase(Locale.ROOT).contains(noun)
                                || !descriptions.holds("named so", noun))
                        .toList();
                return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return the only thing of that kind in this and the sentences before} */
    private Optional<String> last(char kind, int reach) {
        List<Recent> near = recent.stream()
                .filter(each -> each.kind == kind && at - each.sentence <= reach)
                .toList();
        if (near.size() == 1) {
            return Optional.of(near.get(0).name);
        }
        List<Recent> here = near.stream().filter(each -> each.sentence == at).toList();
        return here.size() == 1 ? Optional.of(here.get(0).name) : Optional.empty();
    }

    EntityType type(String name) {
        return clusters.type(name);
    }
}
