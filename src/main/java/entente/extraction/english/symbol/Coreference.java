package entente.extraction.english.symbol;

import entente.extraction.english.name.NameClusters;
import entente.extraction.english.word.Lexicon;
import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves references such as "he", "the ambassador", "the company", "the two sides" and "there". It reads a document
 * from the start and resolves a reference only if exactly one candidate or group is near.
 */
final class Coreference {
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Map<String, Integer> NUMBERS = Map.of("both", 2, "two", 2, "three", 3);
    private static final Map<String, Integer> SETS = Map.of("pair", 2, "duo", 2, "trio", 3);
    private static final Set<String> OWNED = Set.of("of", "for", "at", "to", "and", ",", "in", "'s", "’s");
    private static final Set<String> BEING =
            Set.of("is", "was", "are", "were", "will", "has", "have", "had", "'s", "’s");
    private static final Set<String> IMPERSONAL = Set.of(
            "is", "was", "'s", "’s", "would", "may", "might", "seems", "appears", "takes", "took", "comes", ",", ".");
    private static final List<Character> GROUPED =
            List.of(Chunk.COUNTRY, Chunk.PLACE, Chunk.ORGANIZATION, Chunk.PERSON);

    private final NameClusters clusters;
    private final Lexicon descriptions;
    private final Antecedents antecedents = new Antecedents();

    Coreference(NameClusters clusters, Lexicon descriptions) {
        this.clusters = clusters;
        this.descriptions = descriptions;
    }

    /** {@return the chunks of the sentence, including chunks for words that refer to earlier names} */
    List<Chunk> resolve(List<Token> tokens, List<Chunk> chunks) {
        antecedents.nextSentence();
        new Introductions(tokens, chunks, clusters, descriptions, antecedents).collect();
        List<Chunk> all = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < tokens.size()) {
            antecedents.moveTo(i);
            Optional<Chunk> found;
            if (next < chunks.size() && chunks.get(next).from() <= i) {
                Chunk chunk = chunks.get(next++);
                found = Optional.of(officeHolder(tokens, chunk, chunks, next).orElse(chunk));
            } else {
                int limit = next < chunks.size() ? chunks.get(next).from() : tokens.size();
                found = reference(tokens, i, limit);
            }
            found.filter(Chunk::isThing)
                    .ifPresent(chunk -> chunk.names().forEach(name -> antecedents.name(name, chunk.kind())));
            found.ifPresent(all::add);
            i = found.map(Chunk::to).orElse(i + 1);
        }
        return all;
    }

    /** Resolves a title such as "the ambassador" if one person of the document has it. */
    private Optional<Chunk> officeHolder(List<Token> tokens, Chunk title, List<Chunk> chunks, int next) {
        boolean definite = title.kind() == Chunk.TITLE
                && title.from() > 0
                && word(tokens, title.from() - 1).equals("the")
                && !OWNED.contains(word(tokens, title.to()))
                && (next >= chunks.size() || chunks.get(next).from() > title.to());
        return definite
                ? antecedents
                        .holder(title.value())
                        .map(person -> reference(Chunk.PERSON, title.from(), title.to(), List.of(person)))
                : Optional.empty();
    }

    private static Chunk reference(char kind, int from, int to, List<String> names) {
        return new Chunk(kind, from, to, names.get(0), null, names);
    }

    private static String word(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    /** Resolves the words from {@code i} up to the next name at {@code limit}. */
    private Optional<Chunk> reference(List<Token> tokens, int i, int limit) {
        String word = word(tokens, i);
        if (HE.contains(word)) {
            return antecedents.person().map(person -> reference(Chunk.PERSON, i, i + 1, List.of(person)));
        }
        if (HIS.contains(word)) {
            return antecedents.person().map(person -> reference(Unit.WORD, i, i + 1, List.of(person)));
        }
        if (word.equals("they") || word.equals("their")) {
            List<String> people = antecedents.people();
            char kind = word.equals("they") ? Chunk.PERSON : Unit.WORD;
            return people.isEmpty() ? Optional.empty() : Optional.of(reference(kind, i, i + 1, people));
        }
        if (word.equals("it") && !IMPERSONAL.contains(word(tokens, i + 1))) {
            return antecedents.topic().map(name -> reference(Chunk.ORGANIZATION, i, i + 1, List.of(name)));
        }
        if (word.equals("its")) {
            return antecedents.subject().map(name -> reference(Unit.WORD, i, i + 1, List.of(name)));
        }
        if (word.equals("here") || word.equals("there") && !BEING.contains(word(tokens, i + 1))) {
            Optional<String> place = word.equals("here") ? antecedents.dateline() : antecedents.place();
            return place.map(name -> reference(Chunk.PLACE, i, i + 1, List.of(name)));
        }
        boolean article = word.equals("the");
        int at = article ? i + 1 : i;
        Integer number = at < limit ? NUMBERS.get(word(tokens, at)) : null;
        if (number != null) {
            return counted(tokens, i, at + 1, limit, number);
        }
        return article && at < limit ? described(tokens, i) : Optional.empty();
    }

    /**
     * Resolves "the two countries", "both sides" or "the three", which start at {@code i} and have their noun at {@code
     * noun}.
     */
    private Optional<Chunk> counted(List<Token> tokens, int i, int noun, int limit, int number) {
        if (noun < limit) {
            Optional<Antecedents.Group> group = group(word(tokens, noun), number);
            if (group.isPresent()) {
                return group.map(each -> reference(each.kind(), i, noun + 1, each.names()));
            }
        }
        boolean bare = noun - i > 1 && descriptions.holds("behind a bare number", word(tokens, noun));
        return bare
                ? antecedents.persons(number).map(each -> reference(Chunk.PERSON, i, noun, each.names()))
                : Optional.empty();
    }

    private Optional<Antecedents.Group> group(String noun, int number) {
        for (char kind : GROUPED) {
            if (descriptions.holds("two " + kind, noun)) {
                Optional<Antecedents.Group> last =
                        kind == Chunk.PERSON ? antecedents.persons(number) : antecedents.last(number, kind);
                return last.isPresent() || kind != Chunk.COUNTRY || number != 2 ? last : antecedents.onlyTwoCountries();
            }
        }
        if (!descriptions.holds("two", noun)) {
            return Optional.empty();
        }
        Optional<Antecedents.Group> last = antecedents.last(number);
        return last.isPresent() || number != 2 ? last : antecedents.onlyTwoCountries();
    }

    /** Resolves "the university", "the delegation" or "the pair", which start with the article at {@code i}. */
    private Optional<Chunk> described(List<Token> tokens, int i) {
        String noun = word(tokens, i + 1);
        if (SETS.containsKey(noun)) {
            return antecedents.persons(SETS.get(noun)).map(each -> reference(Chunk.PERSON, i, i + 2, each.names()));
        }
        if (OWNED.contains(word(tokens, i + 2)) && !word(tokens, i + 2).equals("to")) {
            return Optional.empty();
        }
        if (descriptions.holds("delegation", noun)) {
            List<String> names = antecedents.delegation();
            return names.isEmpty() ? Optional.empty() : Optional.of(reference(Chunk.PERSON, i, i + 2, names));
        }
        for (char kind : GROUPED) {
            if (descriptions.holds("one " + kind, noun)) {
                return antecedents
                        .only(kind, descriptions.holds("named so", noun) ? noun : "")
                        .map(name -> reference(kind, i, i + 2, List.of(name)));
            }
        }
        return Optional.empty();
    }
}
