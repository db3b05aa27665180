package entente.training;

import entente.extraction.english.model.Heads;
import entente.extraction.english.model.Pair;
import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.Span;
import entente.extraction.english.model.SpanKind;
import entente.extraction.english.model.Window;
import entente.training.Example.LabeledSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Examples of one step as the numbers that the network reads and shall answer. Windows are padded to the longest. */
final class Batch {
    /** Most pairs of a window without a label that are used. */
    private static final int NEGATIVES = 500;

    /** The weight of a word that denotes nothing. */
    private static final float NOTHING = 0.5f;

    final int windows;
    final int length;
    final long[] ids;
    final long[] kinds;
    final float[] mask;

    /** A row for each piece: the hint, and the tag that is right, of the first piece of a word. */
    final float[] hints;

    final float[] tags;
    int tagged;

    /** A row for each span: which pieces are its mean, which one is its first, its kind, its status or kind of event. */
    final List<float[]> means = new ArrayList<>();

    final List<float[]> starts = new ArrayList<>();
    final List<float[]> spanKinds = new ArrayList<>();
    final List<float[]> statuses = new ArrayList<>();
    final List<float[]> events = new ArrayList<>();
    float statusWeight;
    float eventWeight;

    /** A row for each pair: its spans, the pieces between them, its features, the labels that hold, and those known. */
    final List<int[]> pairs = new ArrayList<>();

    final List<float[]> between = new ArrayList<>();
    final List<float[]> features = new ArrayList<>();
    final List<float[]> labels = new ArrayList<>();
    final List<float[]> labelMasks = new ArrayList<>();
    int positives;

    /**
     * Creates the batch of some examples.
     *
     * @param random chooses among many pairs without a label
     */
    Batch(List<Example> examples, Random random) {
        windows = examples.size();
        length = examples.stream().mapToInt(Example::length).max().orElse(0);
        ids = new long[windows * length];
        kinds = new long[ids.length];
        mask = new float[ids.length];
        hints = new float[ids.length * Heads.TAGS];
        tags = new float[ids.length * Heads.TAGS];
        for (int i = 0; i < windows; i++) {
            Example example = examples.get(i);
            int row = i * length;
            addPieces(example.window(), row);
            addTags(example, row);
            if (example.text().complete() || !example.text().labels().isEmpty()) {
                int first = means.size();
                example.labeled().forEach(span -> addSpan(example, span, row));
                if (!example.text().labels().isEmpty()) {
                    addPairs(example, first, row, random);
                }
            }
        }
    }

    private void addPieces(Window window, int row) {
        for (int piece = 0; piece < window.length(); piece++) {
            ids[row + piece] = window.id(piece);
            kinds[row + piece] = window.kind(piece);
            mask[row + piece] = 1;
        }
    }

    private void addTags(Example example, int row) {
        Window window = example.window();
        int[] tag = new int[window.words().size()];
        for (int word = 0; word < tag.length; word++) {
            Range range = example.range(word);
            if (example.text().ignored().stream().anyMatch(range::overlaps)) {
                tag[word] = -1;
            }
        }
        for (Span span : example.spans()) {
            for (int word = span.from(); span.kind().isName() && word < span.to(); word++) {
                tag[word] = 1 + 2 * span.kind().ordinal() + (word > span.from() ? 1 : 0);
            }
        }
        for (int word = 0; word < tag.length; word++) {
            int at = (row + window.firstPiece(word)) * Heads.TAGS;
            hints[at + window.words().get(word).name()] = 1;
            if (tag[word] >= 0) {
                tags[at + tag[word]] = 1;
                tagged++;
            }
        }
    }

    private void addSpan(Example example, LabeledSpan labeled, int row) {
        Span span = labeled.span();
        int from = example.window().firstPiece(span.from());
        int to = example.window().firstPiece(span.to());
        means.add(mean(row + from, row + to));
        starts.add(mean(row + from, row + from + 1));
        float[] kind = new float[SpanKind.values().length];
        kind[span.kind().ordinal()] = 1;
        spanKinds.add(kind);
        float[] status = new float[Heads.CLASSES];
        float[] event = new float[Heads.CLASSES];
        if (example.text().complete() && !span.kind().isName() && labeled.answer() >= 0) {
            float weight = labeled.answer() == 0 ? NOTHING : 1;
            if (span.kind() == SpanKind.AGREEMENT) {
                status[labeled.answer()] = weight;
                statusWeight += weight;
            } else {
                event[labeled.answer()] = weight;
                eventWeight += weight;
            }
        }
        statuses.add(status);
        events.add(event);
    }

    private void addPairs(Example example, int first, int row, Random random) {
        Window window = example.window();
        List<Span> spans = example.spans();
        List<Pair> all = example.pairs();
        PairTargets targets = PairTargets.of(example, all);
        for (int p : chosen(targets, all.size(), random)) {
            Pair pair = all.get(p);
            pairs.add(new int[] {first + pair.from(), first + pair.to()});
            int start = window.firstPiece(pair.left(spans).to());
            int end = Math.max(start, window.firstPiece(pair.right(spans).from()));
            between.add(mean(row + start, row + end));
            float[] feature = new float[Pair.FEATURES];
            for (int index : pair.features(window, spans)) {
                feature[index] = 1;
            }
            features.add(feature);
            labels.add(targets.targets()[p]);
            labelMasks.add(targets.masks()[p]);
        }
    }

    private List<Integer> chosen(PairTargets targets, int count, Random random) {
        List<Integer> chosen = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int p = 0; p < count; p++) {
            if (targets.positive(p)) {
                chosen.add(p);
            } else if (targets.known(p)) {
                rest.add(p);
            }
        }
        positives += chosen.size();
        Collections.shuffle(rest, random);
        chosen.addAll(rest.subList(0, Math.min(rest.size(), NEGATIVES)));
        return chosen;
    }

    private float[] mean(int from, int to) {
        float[] mean = new float[ids.length];
        for (int i = from; i < to; i++) {
            mean[i] = 1f / (to - from);
        }
        return mean;
    }

    static int labelCount() {
        return PairLabel.values().length;
    }
}
