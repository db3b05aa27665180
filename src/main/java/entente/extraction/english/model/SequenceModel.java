package entente.extraction.english.model;

import entente.extraction.english.model.Reading.Named;
import entente.extraction.english.model.Reading.Occasion;
import entente.extraction.english.model.Reading.Role;
import entente.extraction.english.model.Reading.Tie;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.TaggedSentence;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a document with the model. This class is thread-safe. */
public final class SequenceModel {
    /** Most pieces that the encoder reads in one call, with padding. */
    private static final int BATCH = 2048;

    /** Windows that are held in memory at once, about 100 MB. */
    private static final int PART = 64;

    /** Least probability of a relation, role, agreement or event that is passed on. */
    private static final double LEAST = 0.05;

    /** Least probability of a name that a recognizer gives as a hint, and that is not in the likeliest reading. */
    private static final double HINTED = 0.3;

    private final WordPieces pieces;
    private final SequenceEncoder encoder;
    private final Heads heads;
    private final Candidates candidates;

    public SequenceModel(WordPieces pieces, SequenceEncoder encoder, Heads heads, Candidates candidates) {
        this.pieces = pieces;
        this.encoder = encoder;
        this.heads = heads;
        this.candidates = candidates;
    }

    /**
     * {@return what the model reads in the sentences of a document} It takes their names as a hint, and reads a part of a long
     * document at a time, because the states of a window need much memory.
     *
     * @param rename returns a sentence with the names that the model finds in it
     */
    public Reading read(
            List<TaggedSentence> sentences, BiFunction<TaggedSentence, List<NameSpan>, TaggedSentence> rename) {
        List<Window> windows = Window.of(sentences, pieces);
        List<TaggedSentence> named = new ArrayList<>(sentences);
        Map<Integer, List<NameSpan>> names = new HashMap<>();
        Collector found = new Collector(named);
        for (int from = 0; from < windows.size(); from += PART) {
            List<Window> part = windows.subList(from, Math.min(windows.size(), from + PART));
            List<float[]> rows = encodeAll(part);
            voted(sentences, part, rows)
                    .forEach((sentence, spans) -> names.computeIfAbsent(sentence, s -> new ArrayList<>())
                            .addAll(spans));
            part.stream()
                    .flatMap(window -> window.words().stream())
                    .map(Window.Word::sentence)
                    .distinct()
                    .forEach(s -> named.set(s, rename.apply(sentences.get(s), names.getOrDefault(s, List.of()))));
            for (int w = 0; w < part.size(); w++) {
                found.read(part.get(w), rows.get(w));
            }
        }
        return new Reading(List.copyOf(named), found.relations, found.agreements, found.events);
    }

    private List<float[]> encodeAll(List<Window> windows) {
        List<Integer> order = IntStream.range(0, windows.size())
                .boxed()
                .sorted(Comparator.comparingInt(w -> windows.get(w).length()))
                .toList();
        float[][] rows = new float[windows.size()][];
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && windows.get(order.get(to)).length() * (to - from + 1) <= BATCH) {
                to++;
            }
            List<Integer> batch = order.subList(from, to);
            float[][] read = encoder.encode(batch.stream().map(windows::get).toList());
            for (int i = 0; i < read.length; i++) {
                rows[batch.get(i)] = read[i];
            }
            from = to;
        }
        return Arrays.asList(rows);
    }

    /** {@return the names by sentence} A name has the type everywhere that the model gives it most often. */
    private Map<Integer, List<NameSpan>> voted(
            List<TaggedSentence> sentences, List<Window> windows, List<float[]> rows) {
        Map<Integer, List<NameSpan>> bySentence = new TreeMap<>();
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (int w = 0; w < windows.size(); w++) {
            for (Span span : withHints(windows.get(w), rows.get(w), sentences)) {
                Window.Word first = windows.get(w).words().get(span.from());
                TaggedSentence sentence = sentences.get(first.sentence());
                EntityType type = span.kind().entity().orElseThrow();
                NameSpan name = new NameSpan(type, first.token(), first.token() + span.to() - span.from());
                if (sentence.tokens().subList(name.from(), name.to()).stream().anyMatch(token -> token.capitalized())) {
                    bySentence
                            .computeIfAbsent(first.sentence(), s -> new ArrayList<>())
                            .add(name);
                    votes.computeIfAbsent(key(sentence, name), text -> new TreeMap<>())
                            .merge(type, 1, Integer::sum);
                }
            }
        }
        bySentence.forEach((s, spans) -> spans.replaceAll(name -> new NameSpan(
                mostVoted(votes.getOrDefault(key(sentences.get(s), name), Map.of()), name.type()),
                name.from(),
                name.to())));
        return bySentence;
    }

    /** {@return the names of a window, with those hints between them that are likely enough} */
    private List<Span> withHints(Window window, float[] rows, List<TaggedSentence> sentences) {
        List<Span> names = new ArrayList<>(heads.names(window, rows));
        for (int word = 0; word < window.words().size(); word++) {
            Window.Word first = window.words().get(word);
            for (NameSpan hint : sentences.get(first.sentence()).names()) {
                Span span = hint.from() == first.token() ? span(window, word, hint) : null;
                if (span != null
                        && names.stream().noneMatch(name -> name.from() < span.to() && span.from() < name.to())
                        && heads.certainty(window, rows, span) >= HINTED) {
                    names.add(span);
                }
            }
        }
        return names;
    }

    /** {@return the hint as a span of the window, or null if it is no thing or reaches beyond the window} */
    private static @Nullable Span span(Window window, int word, NameSpan hint) {
        int to = word + hint.to() - hint.from();
        return to > window.words().size()
                ? null
                : SpanKind.of(hint.type())
                        .filter(SpanKind::isName)
                        .map(kind -> new Span(word, to, kind))
                        .orElse(null);
    }

    private static String key(TaggedSentence sentence, NameSpan name) {
        return sentence.text(name).toLowerCase(Locale.ROOT);
    }

    private static EntityType mostVoted(Map<EntityType, Integer> votes, EntityType own) {
        EntityType best = own;
        for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Collects what the windows of a document state. */
    private final class Collector {
        private final List<TaggedSentence> sentences;
        private final List<Tie> relations = new ArrayList<>();
        private final List<Occasion> agreements = new ArrayList<>();
        private final List<Occasion> events = new ArrayList<>();

        Collector(List<TaggedSentence> sentences) {
            this.sentences = sentences;
        }

        void read(Window window, float[] rows) {
            List<Span> spans = spans(window);
            Map<Integer, double[]> classes = new HashMap<>();
            for (int i = 0; i < spans.size(); i++) {
                if (!spans.get(i).kind().isName()) {
                    classes.put(i, heads.classes(window, rows, spans.get(i)));
                }
            }
            List<Pair> pairs = Pair.of(window, spans).stream()
                    .filter(pair -> !classes.containsKey(pair.from()) || 1 - classes.get(pair.from())[0] >= LEAST)
                    .toList();
            float[][] shares = heads.pairs(window, rows, spans, pairs);
            Map<Integer, Named> named = new HashMap<>();
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).kind().isName()) {
                    named.put(i, named(window, rows, spans.get(i)));
                }
            }
            Map<Integer, List<Role>> roles = new HashMap<>();
            for (int p = 0; p < shares.length; p++) {
                Pair pair = pairs.get(p);
                for (PairLabel label : PairLabel.values()) {
                    double share = shares[p][label.ordinal()];
                    if (share >= LEAST) {
                        Named to = Objects.requireNonNull(named.get(pair.to()));
                        label.relation()
                                .ifPresentOrElse(
                                        relation -> relations.add(new Tie(
                                                Objects.requireNonNull(named.get(pair.from())), relation, to, share)),
                                        () -> roles.computeIfAbsent(pair.from(), i -> new ArrayList<>())
                                                .add(new Role(label, to, share)));
                    }
                }
            }
            classes.forEach((i, each) -> {
                if (1 - each[0] >= LEAST) {
                    Window.Word word = window.words().get(spans.get(i).from());
                    (spans.get(i).kind() == SpanKind.AGREEMENT ? agreements : events)
                            .add(new Occasion(
                                    word.sentence(),
                                    word.token(),
                                    Arrays.stream(each).boxed().toList(),
                                    roles.getOrDefault(i, List.of())));
                }
            });
        }

        private List<Span> spans(Window window) {
            List<Span> spans = new ArrayList<>();
            int from = 0;
            while (from < window.words().size()) {
                int sentence = window.words().get(from).sentence();
                int first = window.words().get(from).token();
                int to = from;
                while (to < window.words().size() && window.words().get(to).sentence() == sentence) {
                    to++;
                }
                for (NameSpan name : sentences.get(sentence).names()) {
                    int start = from + name.from() - first;
                    int end = from + name.to() - first;
                    if (start >= from && end <= to) {
                        SpanKind.of(name.type()).ifPresent(kind -> spans.add(new Span(start, end, kind)));
                    }
                }
                spans.addAll(candidates.of(sentences.get(sentence).tokens().subList(first, first + to - from), from));
                from = to;
            }
            spans.sort(Comparator.comparingInt(Span::from));
            return spans;
        }

        private Named named(Window window, float[] rows, Span span) {
            Window.Word word = window.words().get(span.from());
            EntityType type = span.kind().entity().orElseThrow();
            NameSpan name = new NameSpan(type, word.token(), word.token() + span.to() - span.from());
            return new Named(word.sentence(), name, heads.certainty(window, rows, span));
        }
    }
}
