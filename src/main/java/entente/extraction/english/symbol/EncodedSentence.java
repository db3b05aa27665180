package entente.extraction.english.symbol;

import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.NamedMention;
import entente.extraction.english.name.NestedPlaces;
import entente.extraction.english.name.ShortForm;
import entente.extraction.english.name.TaggedSentence;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * A sentence encoded for rules: words in lower case and chunks as a letter and a number, with one space around each. A
 * match of a rule can be mapped back to the chunks and to the text of the document.
 */
public final class EncodedSentence {
    private static final Set<String> OFFICE_JOINTS = Set.of("of", "at", "for", "to");

    private final TaggedSentence sentence;
    private final List<Chunk> chunks;
    private final String code;
    private final List<Span> spans = new ArrayList<>();
    private final BoundedText bounded;

    /** A word or chunk, with its offsets in the code and its tokens. */
    private record Span(int start, int end, int from, int to, int chunk) {}

    /** Encodes a sentence. The chunks must be in order and must not overlap. */
    EncodedSentence(TaggedSentence sentence, List<Chunk> chunks) {
        this.sentence = sentence;
        this.chunks = chunks;
        StringBuilder text = new StringBuilder(" ");
        int next = 0;
        int token = 0;
        while (token < sentence.tokens().size()) {
            int start = text.length();
            if (next < chunks.size() && chunks.get(next).from() == token) {
                Chunk chunk = chunks.get(next);
                text.append(
                                chunk.kind() == Unit.WORD
                                        ? words(chunk).toLowerCase(Locale.ROOT)
                                        : "" + chunk.kind() + next)
                        .append(' ');
                token = skipBrackets(chunk);
                spans.add(new Span(start, text.length() - 1, chunk.from(), chunk.to(), next));
                next++;
                while (next < chunks.size() && chunks.get(next).from() < token) {
                    next++;
                }
            } else {
                text.append(sentence.tokens().get(token).text().toLowerCase(Locale.ROOT))
                        .append(' ');
                spans.add(new Span(start, text.length() - 1, token, token + 1, -1));
                token++;
            }
        }
        this.code = text.toString();
        this.bounded = new BoundedText(code);
    }

    /** {@return the token after the chunk} Skips a short form in brackets, because it denotes the same entity. */
    private int skipBrackets(Chunk chunk) {
        boolean named = chunk.isThing() || chunk.kind() == Chunk.AGREEMENT;
        NameSpan name = new NameSpan(EntityType.PERSON, chunk.from(), chunk.to());
        boolean other = chunks.stream()
                .anyMatch(next -> next.isThing()
                        && next.from() == chunk.to() + 1
                        && !next.value().equals(chunk.value()));
        return named && !other && ShortForm.follows(sentence.tokens(), name) ? chunk.to() + 3 : chunk.to();
    }

    private String words(Chunk chunk) {
        return sentence.text(new NameSpan(EntityType.PERSON, chunk.from(), chunk.to()));
    }

    public String code() {
        return code;
    }

    /** {@return the code with a step limit, for patterns that can backtrack} */
    public BoundedText text() {
        return bounded;
    }

    public TaggedSentence tagged() {
        return sentence;
    }

    public Passage passage() {
        return sentence.passage();
    }

    /** {@return one unit for each word and chunk of the sentence} */
    public List<Unit> units() {
        return spans.stream()
                .map(unit -> unit.chunk < 0
                        ? Unit.word(unit.from, sentence.tokens().get(unit.from))
                        : Unit.of(chunks.get(unit.chunk), words(chunks.get(unit.chunk))))
                .toList();
    }

    /** {@return the text of the document from the first to the last of these tokens} */
    public Quote quoteOfTokens(Document document, int from, int to) {
        int start = sentence.tokens().get(from).start();
        int end = sentence.tokens().get(to - 1).end();
        return new Quote(
                document.text().substring(start, end), start, end, passage().index());
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    /** {@return the chunks in that part of the code} */
    public List<Chunk> chunksIn(int start, int end) {
        return spans.stream()
                .filter(unit -> unit.chunk >= 0 && unit.start >= start && unit.end <= end)
                .map(unit -> chunks.get(unit.chunk))
                .toList();
    }

    /**
     * {@return the entities that a list in that part of the code names} Possessors ("Norway's capital") and the country
     * or organization of a title ("Norwegian ambassador X", "president of Y Z") are left out, unless they are the only
     * chunk.
     */
    public List<Chunk> thingsIn(int start, int end) {
        List<Chunk> things = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span unit = spans.get(i);
            if (unit.chunk < 0 || unit.start < start || unit.end > end) {
                continue;
            }
            Chunk chunk = chunks.get(unit.chunk);
            if ((chunk.isThing() || chunk.kind() == Chunk.DEMONYM || chunk.kind() == Chunk.BASE)
                    && (unit.start == start && unit.end == end || !describes(i, start))) {
                things.add(chunk);
            }
        }
        return things;
    }

    private boolean describes(int i, int start) {
        String next = i + 1 < spans.size() ? word(spans.get(i + 1)) : "";
        if (next.equals("'s") || next.equals("’s") || next.startsWith("T")) {
            return true;
        }
        int before = i > 0 && word(spans.get(i - 1)).equals("the") ? i - 1 : i;
        return before > 1
                && OFFICE_JOINTS.contains(word(spans.get(before - 1)))
                && word(spans.get(before - 2)).startsWith("T")
                && spans.get(before - 2).start >= start;
    }

    private String word(Span unit) {
        return code.substring(unit.start, unit.end);
    }

    /** {@return the text of the document that the part of the code encodes} */
    public Quote quote(Document document, int start, int end) {
        int first = -1;
        int last = -1;
        for (Span unit : spans) {
            if (unit.start >= start && unit.end <= end) {
                first = first < 0 ? sentence.tokens().get(unit.from).start() : first;
                last = sentence.tokens().get(unit.to - 1).end();
            }
        }
        return new Quote(
                document.text().substring(first, last), first, last, passage().index());
    }

    /** {@return the mentions of persons, organizations and places, followed by places within their names} */
    public List<NamedMention> mentions(Document document) {
        List<NamedMention> mentions = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).isThing() && chunks.get(i).referents().isEmpty()) {
                mentions.add(mention(document, i));
            }
        }
        mentions.addAll(NestedPlaces.mentions(sentence));
        return mentions;
    }

    /** {@return the mention of the chunk with that index, with the title before it} */
    private NamedMention mention(Document document, int index) {
        Chunk chunk = chunks.get(index);
        int start = sentence.tokens().get(chunk.from()).start();
        int end = sentence.tokens().get(chunk.to() - 1).end();
        String name = words(chunk);
        Chunk before = index == 0 ? chunk : chunks.get(index - 1);
        boolean titled = chunk.kind() == Chunk.PERSON
                && before.kind() == Chunk.TITLE
                && before.to() == chunk.from()
                && sentence.tokens().get(before.from()).capitalized();
        List<String> titles = titled
                ? List.of(document.text()
                        .substring(sentence.tokens().get(before.from()).start(), end)
                        .replaceAll("\\s+", " "))
                : List.of();
        return new NamedMention(name, titles, new Mention(passage().index(), start, end, name));
    }

    /** {@return the date nearest to the match, preferably within it} */
    public Optional<DateAt> nearestDate(MatchResult match) {
        Optional<DateAt> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Span unit : spans) {
            EdtfDate date = unit.chunk < 0 ? null : chunks.get(unit.chunk).date();
            int distance = Math.max(0, Math.max(match.start() - unit.end, unit.start - match.end()));
            if (date != null && distance < least) {
                least = distance;
                best = Optional.of(new DateAt(date, unit.start, unit.end));
            }
        }
        return best;
    }

    /** A date and its offsets in the code. */
    public record DateAt(EdtfDate date, int start, int end) {}
}
