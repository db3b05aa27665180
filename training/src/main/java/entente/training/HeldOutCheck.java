package entente.training;

import entente.extraction.english.model.Heads;
import entente.extraction.english.model.SequenceEncoder;
import entente.extraction.english.model.Span;
import entente.extraction.english.model.SpanKind;
import entente.extraction.english.model.Weights;
import entente.training.Example.LabeledSpan;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures the written model on texts that it was not trained on: names, and words that denote agreements and events. */
final class HeldOutCheck {
    private final Map<SpanKind, Counts> counts = new EnumMap<>(SpanKind.class);
    private final Counts names = new Counts();

    private static final class Counts {
        private int right;
        private int found;
        private int labeled;

        void add(boolean isFound, boolean isLabeled) {
            right += isFound && isLabeled ? 1 : 0;
            found += isFound ? 1 : 0;
            labeled += isLabeled ? 1 : 0;
        }

        double precision() {
            return right / Math.max(1.0, found);
        }

        double recall() {
            return right / Math.max(1.0, labeled);
        }

        double f1() {
            return 2.0 * right / Math.max(1, found + labeled);
        }
    }

    private HeldOutCheck() {
        for (SpanKind kind : SpanKind.values()) {
            counts.put(kind, new Counts());
        }
    }

    /**
     * Prints how well the model in a folder reads the examples.
     *
     * @param states size of the encoder's state of a piece
     */
    static void print(Path folder, int states, List<Example> examples, PrintStream out) throws IOException {
        HeldOutCheck check = new HeldOutCheck();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(folder.resolve(ModelFiles.HEADS)));
                SequenceEncoder encoder = new SequenceEncoder(Files.readAllBytes(folder.resolve(ModelFiles.ENCODER)))) {
            Heads heads = new Heads(Weights.read(stream), states);
            for (Example example : examples) {
                check.add(example, encoder.encode(List.of(example.window()))[0], heads);
            }
        }
        check.counts.forEach((kind, each) -> out.printf(
                "%-12s precision %.3f recall %.3f F1 %.3f%n", kind, each.precision(), each.recall(), each.f1()));
        out.printf(
                "%-12s precision %.3f recall %.3f F1 %.3f%n",
                "all names", check.names.precision(), check.names.recall(), check.names.f1());
    }

    private void add(Example example, float[] rows, Heads heads) {
        Set<Span> labeled = new HashSet<>();
        for (LabeledSpan each : example.labeled()) {
            if (each.span().kind().isName()) {
                labeled.add(each.span());
            } else if (each.answer() >= 0) {
                double none = heads.classes(example.window(), rows, each.span())[0];
                add(each.span().kind(), none < 0.5, each.answer() > 0);
            }
        }
        Set<Span> found = new HashSet<>(heads.names(example.window(), rows));
        Set<Span> all = new HashSet<>(labeled);
        all.addAll(found);
        for (Span span : all) {
            add(span.kind(), found.contains(span), labeled.contains(span));
            names.add(found.contains(span), labeled.contains(span));
        }
    }

    private void add(SpanKind kind, boolean isFound, boolean isLabeled) {
        counts.computeIfAbsent(kind, each -> new Counts()).add(isFound, isLabeled);
    }
}
