package entente.extraction.english.decision;

import entente.document.Document;
import entente.extraction.english.model.Reading.Named;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.word.Token;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A document with its sentences and the names in them. */
public record ReadDocument(Document document, List<EncodedSentence> sentences, NameClusters clusters) {

    /** {@return the fullest form of a name in the document} */
    String root(Named named) {
        return clusters.root(sentence(named.sentence()).text(named.span()));
    }

    /** {@return how often the document names each entity, by the fullest form of its name} */
    Map<String, Integer> mentions() {
        Map<String, Integer> mentions = new HashMap<>();
        for (EncodedSentence sentence : sentences) {
            sentence.tagged()
                    .names()
                    .forEach(name ->
                            mentions.merge(clusters.root(sentence.tagged().text(name)), 1, Integer::sum));
        }
        return mentions;
    }

    /** {@return whether the sentence is a heading or another line without a stop at its end} */
    boolean isHeading(int index) {
        String last = tokens(index).getLast().text();
        return Character.isLetterOrDigit(last.charAt(last.length() - 1));
    }

    TaggedSentence sentence(int index) {
        return sentences.get(index).tagged();
    }

    /** {@return whether the sentence is a row of a table} */
    boolean isRow(int index) {
        return document.textOf(sentence(index).passage()).contains("\t")
                || tokens(index).stream().anyMatch(token -> token.text().equals("|"));
    }

    /** {@return whether no line break stands between two sentences} */
    boolean sameParagraph(int one, int other) {
        int start = sentence(Math.min(one, other)).passage().start();
        int end = sentence(Math.max(one, other)).passage().start();
        return document.text().substring(start, end).indexOf('\n') < 0;
    }

    /** {@return the tokens of the sentence} */
    List<Token> tokens(int index) {
        return sentence(index).tokens();
    }

    /** {@return the names of that entity in the sentence} */
    List<NameSpan> namesOf(int index, String member) {
        TaggedSentence sentence = sentence(index);
        return sentence.names().stream()
                .filter(name -> clusters.root(sentence.text(name)).equals(member))
                .toList();
    }

    /** {@return whether the sentence has the name of that entity, also within another name} */
    boolean names(int index, String member) {
        TaggedSentence sentence = sentence(index);
        return !namesOf(index, member).isEmpty()
                || sentence.nested().values().stream()
                        .anyMatch(place -> clusters.root(sentence.text(place)).equals(member));
    }

    /** {@return the date in the sentence that stands nearest to the token} */
    Optional<EdtfDate> dateNear(int index, int token) {
        return nearest(index, new NameSpan(EntityType.PLACE, token, token + 1), chunk -> chunk.date() != null)
                .map(Chunk::date);
    }

    /** {@return the date nearest to the token, and those that follow it in a list, as in "in 1967, 1981 and 2004"} */
    List<EdtfDate> datesNear(int index, int token) {
        List<Chunk> dates = sentences.get(index).chunks().stream()
                .filter(chunk -> chunk.date() != null)
                .toList();
        Optional<Chunk> nearest = nearest(index, new NameSpan(EntityType.PLACE, token, token + 1), dates::contains);
        List<EdtfDate> listed = new ArrayList<>();
        int end = -1;
        for (Chunk date : dates) {
            if (nearest.filter(date::equals).isPresent() || !listed.isEmpty() && isList(index, end, date.from())) {
                listed.add(Objects.requireNonNull(date.date()));
                end = date.to();
            }
        }
        return listed;
    }

    /** Whether only a comma and "and" stand between two tokens. */
    private boolean isList(int index, int from, int to) {
        return to - from <= 2
                && tokens(index).subList(from, to).stream()
                        .allMatch(token -> Set.of(",", "and").contains(token.text()));
    }

    /** {@return the office or job in the sentence that stands nearest to the name} */
    Optional<String> titleNear(Named person) {
        return nearest(person.sentence(), person.span(), chunk -> chunk.kind() == Chunk.TITLE)
                .map(Chunk::value);
    }

    private Optional<Chunk> nearest(int index, NameSpan span, Predicate<Chunk> wanted) {
        return sentences.get(index).chunks().stream()
                .filter(wanted)
                .min(Comparator.comparingInt(chunk -> Math.max(chunk.from() - span.to(), span.from() - chunk.to())));
    }

    /** {@return the chunk of that token, or empty if it is a plain word} */
    Optional<Chunk> chunkAt(int index, int token) {
        return sentences.get(index).chunks().stream()
                .filter(chunk -> chunk.from() <= token && token < chunk.to())
                .findFirst();
    }

    /** {@return whether the token belongs to the name of a person, organization or place, as "union" in "European Union"} */
    boolean isInName(int index, int token) {
        return chunkAt(index, token).filter(Chunk::isThing).isPresent();
    }

    /** {@return the words of the sentence before the token, the nearest first, in lower case} */
    List<String> wordsBefore(int index, int token) {
        return IntStream.iterate(token - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> sentence(index).tokens().get(i).text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
