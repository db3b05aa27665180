package entente.extraction.english.symbol;

import entente.extraction.english.name.NameClusters;
import entente.extraction.english.word.Lexicon;
import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Collects what a sentence introduces as antecedents for later references: holders of titles, groups, a delegation and
 * the dateline.
 */
final class Introductions {
    private static final Set<String> JOINS =
            Set.of("and", "&", "with", "met", "meets", "received", "welcomed", "-", "–");
    private static final Set<String> FILLERS =
            Set.of(",", "the", "his", "her", "its", "'s", "’s", "mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.");
    private static final Set<String> LED = Set.of("led", "headed", "leads", "heads", "leading", "heading");
    private static final Set<String> DATELINE_ENDS = Set.of("(", ":", "-", "–", "—", "--");
    private static final int NEAR = 7;
    private static final int MOST_BEFORE_A_LEAD = 3;

    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final NameClusters clusters;
    private final Lexicon descriptions;
    private final Antecedents antecedents;

    Introductions(
            List<Token> tokens,
            List<Chunk> chunks,
            NameClusters clusters,
            Lexicon descriptions,
            Antecedents antecedents) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.clusters = clusters;
        this.descriptions = descriptions;
        this.antecedents = antecedents;
    }

    void collect() {
        titles();
        groups();
        IntStream.range(0, tokens.size())
                .filter(i -> descriptions.holds("delegation noun", word(i)))
                .forEach(this::delegation);
        dateline();
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    private void titles() {
        for (int i = 0; i + 1 < chunks.size(); i++) {
            Chunk one = chunks.get(i);
            Chunk other = chunks.get(i + 1);
            int gap = other.from() - one.to();
            if (one.kind() == Chunk.TITLE && other.kind() == Chunk.PERSON && gap <= 1) {
                antecedents.title(one.value(), other.value());
            }
            boolean apposed =
                    gap <= 2 && (word(one.to()).equals(",") || word(one.to()).equals("("));
            if (one.kind() == Chunk.PERSON && other.kind() == Chunk.TITLE && apposed) {
                antecedents.title(other.value(), one.value());
            }
            boolean owned = i + 2 < chunks.size() && (other.kind() == Chunk.DEMONYM || other.isThing());
            if (owned && one.kind() == Chunk.PERSON && apposed) {
                Chunk title = chunks.get(i + 2);
                if (title.kind() == Chunk.TITLE && title.from() - other.to() <= 1) {
                    antecedents.title(title.value(), one.value());
                }
            }
        }
    }

    /** Collects groups of one kind, as in "A, B and C", "A met B" or "the Norwegian and Chilean ministers". */
    private void groups() {
        List<Chunk> group = new ArrayList<>();
        boolean joined = false;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (name(chunk).isEmpty() || describes(i)) {
                continue;
            }
            Optional<Boolean> link = group.isEmpty() ? Optional.empty() : link(group.get(group.size() - 1), chunk);
            if (link.isEmpty()) {
                close(group, joined);
                joined = false;
            }
            joined = joined || link.orElse(false);
            group.add(chunk);
        }
        close(group, joined);
    }

    private void close(List<Chunk> group, boolean joined) {
        Set<String> names = new LinkedHashSet<>();
        group.forEach(chunk -> name(chunk).ifPresent(names::add));
        if (joined && names.size() > 1) {
            int end = group.get(group.size() - 1).to();
            antecedents.group(kind(group.get(0)), List.copyOf(names), leads(group.get(0)), end);
        }
        group.clear();
    }

    /** Whether the sentence starts with the chunk, apart from a dateline, a date or an article. */
    private boolean leads(Chunk first) {
        boolean named = IntStream.range(0, chunks.indexOf(first))
                .anyMatch(i -> chunks.get(i).isThing() && !describes(i) && !(i == 0 && isDateline()));
        long words = IntStream.range(0, first.from())
                .filter(i -> chunks.stream().noneMatch(chunk -> chunk.from() <= i && i < chunk.to()))
                .count();
        return !named && words <= MOST_BEFORE_A_LEAD;
    }

    private Optional<String> name(Chunk chunk) {
        return chunk.kind() == Chunk.DEMONYM
                ? clusters.country(chunk.value())
                : Optional.of(chunk.value()).filter(value -> chunk.isThing());
    }

    private static char kind(Chunk chunk) {
        return chunk.kind() == Chunk.DEMONYM ? Chunk.COUNTRY : chunk.kind();
    }

    /** Whether the chunk only modifies a title before or after it. */
    private boolean describes(int i) {
        Chunk chunk = chunks.get(i);
        boolean beforeTitle = i + 1 < chunks.size()
                && chunks.get(i + 1).kind() == Chunk.TITLE
                && chunks.get(i + 1).from() - chunk.to() <= 1;
        boolean afterTitle = i > 0
                && chunks.get(i - 1).kind() == Chunk.TITLE
                && Set.of("of", "to", "for", "at")
                        .contains(word(chunks.get(i - 1).to()));
        return chunk.kind() != Chunk.PERSON && (beforeTitle || afterTitle);
    }

    /** {@return true if a conjunction links the two chunks, false for a comma, empty if they do not form a group} */
    private Optional<Boolean> link(Chunk one, Chunk other) {
        boolean joined = word(one.to()).equals("and") && other.from() - one.to() < NEAR;
        if (joined && kind(one) == kind(other)) {
            return Optional.of(true);
        }
        boolean comma = false;
        for (int i = one.to(); i < other.from(); i++) {
            String word = word(i);
            int at = i;
            boolean inside = chunks.stream().anyMatch(chunk -> chunk.from() <= at && at < chunk.to());
            joined = joined || JOINS.contains(word);
            comma = comma || word.equals(",");
            if (!inside && !JOINS.contains(word) && !FILLERS.contains(word)) {
                return Optional.empty();
            }
        }
        return kind(one) == kind(other) && (joined || comma) ? Optional.of(joined) : Optional.empty();
    }

    /**
     * Collects a delegation, as in "a delegation from Linz led by Ada Byron", "the Norwegian delegation" or "Ada Byron,
     * who leads a delegation".
     */
    private void delegation(int noun) {
        Set<String> names = new LinkedHashSet<>();
        for (Chunk chunk : chunks) {
            boolean before = chunk.to() == noun
                    || chunk.to() == noun - 1 && word(noun - 1).matches("['’]s");
            if (before && chunk.kind() != Chunk.PERSON) {
                name(chunk).ifPresent(names::add);
            }
        }
        origin(noun).flatMap(this::name).ifPresent(names::add);
        leader(noun).ifPresent(names::add);
        if (!names.isEmpty()) {
            antecedents.delegation(List.copyOf(names));
        }
    }

    /**
     * {@return the origin of a delegation} In "a delegation of six from Chile's Linz", it is Linz and not the
     * possessor.
     */
    private Optional<Chunk> origin(int noun) {
        boolean owned = false;
        for (int i = noun + 1; i <= noun + 2 * NEAR; i++) {
            int at = word(i + 1).equals("the") ? i + 2 : i + 1;
            owned = owned || word(i).equals("from") || i == noun + 1;
            boolean from = word(i).equals("from") || owned && word(i).equals("of");
            Optional<Chunk> named = chunks.stream()
                    .filter(chunk -> from
                            && chunk.kind() != Chunk.PERSON
                            && chunk.from() == at
                            && !word(chunk.to()).matches("['’]s"))
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<String> leader(int noun) {
        for (int i = noun - NEAR; i <= noun + NEAR; i++) {
            int at = i;
            boolean conjoined =
                    word(i).equals("and") && Set.of("a", "an", "his", "her").contains(word(i + 1));
            if ((LED.contains(word(i)) || conjoined) && i < noun) {
                return chunks.stream()
                        .filter(chunk -> chunk.kind() == Chunk.PERSON && chunk.to() <= at)
                        .reduce((one, nearer) -> nearer)
                        .map(Chunk::value);
            }
            if (LED.contains(word(i)) && word(i + 1).equals("by")) {
                return chunks.stream()
                        .filter(chunk -> chunk.kind() == Chunk.PERSON && chunk.from() > at && chunk.from() <= at + NEAR)
                        .findFirst()
                        .map(Chunk::value);
            }
        }
        return Optional.empty();
    }

    /** Stores the place of the dateline. */
    private void dateline() {
        if (isDateline()) {
            antecedents.dateline(chunks.get(0).value());
        }
    }

    /** Whether the sentence starts with a dateline, such as "LINZ, Austria (News Agency) – " or "LINZ: ". */
    private boolean isDateline() {
        if (chunks.isEmpty() || chunks.get(0).from() > 0 || !chunks.get(0).isThing()) {
            return false;
        }
        String first = tokens.get(0).text();
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        return capitals
                && chunks.get(0).kind() != Chunk.PERSON
                && IntStream.range(1, Math.min(tokens.size(), NEAR)).anyMatch(i -> DATELINE_ENDS.contains(word(i)));
    }
}
