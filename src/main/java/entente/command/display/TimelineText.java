package entente.command.display;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.query.Evidence;
import entente.query.record.Timeline;

/** Formats a timeline as text, each claim with its quote and document. */
public final class TimelineText {
    private TimelineText() {}

    public static String of(Timeline answer) {
        var text = new StringBuilder();
        answer.items().forEach(entry -> append(entry, text));
        text.append("Shown %d of %d dated claims".formatted(answer.items().size(), answer.total()))
                .append(answer.undated() == 0 ? ".\n" : "; %d more have no date.\n".formatted(answer.undated()));
        if (answer.next() != null) {
            text.append("For more: --after %s\n".formatted(answer.next()));
        }
        return text.toString();
    }

    private static void append(Timeline.Entry entry, StringBuilder text) {
        Modality modality = entry.evidence().modality();
        text.append("%s  %s — %s%s%s → %s\n"
                        .formatted(
                                when(entry),
                                entry.source().name(),
                                entry.relation(),
                                entry.title() == null ? "" : " (" + entry.title() + ")",
                                modality == Modality.STATED ? "" : ", " + modality.label(),
                                entry.target().name()))
                .append(rejected(entry.evidence()))
                .append("    “%s”\n".formatted(entry.evidence().quote().replaceAll("\\s+", " ")))
                .append("      %s%s\n"
                        .formatted(
                                entry.evidence().title(),
                                entry.evidence().publishedOn() == null
                                        ? ""
                                        : ", " + entry.evidence().publishedOn()));
    }

    /** {@return a line about who rejected the claim; empty if nobody did} */
    static String rejected(Evidence evidence) {
        return evidence.rejectedBy() == null ? "" : "    rejected by %s:\n".formatted(evidence.rejectedBy());
    }

    private static String when(Timeline.Entry entry) {
        EdtfDate until = entry.until();
        if (entry.since() == null) {
            return "until " + until;
        }
        return until == null ? entry.since().text() : entry.since() + " until " + until;
    }
}
