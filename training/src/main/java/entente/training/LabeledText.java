package entente.training;

import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.SpanKind;
import entente.extraction.english.name.TaggedSentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text with what the model shall answer about it. An entity, agreement or event is a node, which has a number.
 *
 * @param sentences the tokens of the text with the names that the extractor finds, which are a hint to the model
 * @param links what holds between two nodes
 * @param unknown what may hold between two nodes, although no link says so
 * @param ignored parts whose words may or may not be names
 * @param labels the labels that the source annotates; a pair without a link has none of them
 * @param complete whether agreements and events are annotated too
 */
record LabeledText(
        String name,
        List<TaggedSentence> sentences,
        List<Mention> mentions,
        List<Link> links,
        List<Link> unknown,
        List<Range> ignored,
        Set<PairLabel> labels,
        boolean complete) {
    /** The class of a word that may or may not denote an agreement or event. */
    static final int UNKNOWN = -1;

    /**
     * A name, or a word that may denote an agreement or event.
     *
     * @param node number of what it denotes, or {@link #UNKNOWN}
     * @param answer 0 if it denotes nothing, 1 to 8 for a status or kind of event, or {@link #UNKNOWN}
     */
    record Mention(Range range, SpanKind kind, int node, int answer) {}

    /**
     * A label that holds between two nodes.
     *
     * @param quote the part of the text that states it; null if it stands in any sentence that names both
     */
    record Link(int from, PairLabel label, int to, @Nullable Range quote) {}
}
