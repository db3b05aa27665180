package entente.export;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * GEXF 1.3. Its timeline has whole days only, so {@code start} and {@code end} are written for dates with day
 * precision. Dates of any precision are attributes. An agreement has no end unless a document gives one, since it
 * continues after the day it was signed.
 */
final class Gexf implements GraphFile {
    private static final int LENGTH_OF_A_DAY = "2011-10-27".length();

    private final Xml xml;
    private boolean inEdges;

    Gexf(OutputStream out) throws IOException {
        this.xml = new Xml(out);
        xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.start("meta").text("creator", "Entente").end("meta");
        xml.start(
                "graph",
                "defaultedgetype",
                "directed",
                "mode",
                "dynamic",
                "timeformat",
                "date",
                "timerepresentation",
                "interval",
                "idtype",
                "string");
        declare("node", Attribute.OF_ENTITY);
        declare("edge", Attribute.OF_RELATION);
        xml.start("nodes");
    }

    @Override
    public void entity(ExportedEntity entity) throws IOException {
        Span span =
                Span.of(entity.since(), entity.until(), entity.type() == EntityType.EVENT ? entity.untilDay() : null);
        xml.start("node", "id", entity.id(), "label", entity.name(), "start", span.start(), "end", span.end());
        values(Attribute.OF_ENTITY, entity);
        xml.end("node");
    }

    @Override
    public void relation(ExportedRelation relation) throws IOException {
        startEdges();
        Span span = Span.of(relation.since(), relation.until(), relation.untilDay());
        xml.start(
                "edge",
                "id",
                relation.id(),
                "source",
                relation.subject().id(),
                "target",
                relation.object().id(),
                "kind",
                relation.type().name(),
                "label",
                relation.type().name(),
                "weight",
                String.valueOf((double) Math.max(1, relation.documents())),
                "start",
                span.start(),
                "end",
                span.end());
        values(Attribute.OF_RELATION, relation);
        xml.end("edge");
    }

    @Override
    public void finish() throws IOException {
        startEdges();
        xml.end("edges").end("graph").end("gexf").flush();
    }

    private void startEdges() throws IOException {
        if (!inEdges) {
            inEdges = true;
            xml.end("nodes").start("edges");
        }
    }

    private <T> void declare(String thing, List<Attribute<T>> attributes) throws IOException {
        xml.start("attributes", "class", thing, "mode", "static");
        for (Attribute<T> attribute : attributes) {
            xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", attribute.type());
        }
        xml.end("attributes");
    }

    private <T> void values(List<Attribute<T>> attributes, T of) throws IOException {
        xml.start("attvalues");
        for (Attribute<T> attribute : attributes) {
            String text = attribute.text(of);
            if (text != null) {
                xml.empty("attvalue", "for", attribute.name(), "value", text);
            }
        }
        xml.end("attvalues");
    }

    /** The first and last day of something, inclusive. */
    private record Span(@Nullable String start, @Nullable String end) {
        static Span of(@Nullable EdtfDate since, @Nullable EdtfDate until, @Nullable LocalDate over) {
            LocalDate first = since != null && isOfDays(since) ? since.earliest() : null;
            LocalDate ended = until != null && isOfDays(until) ? until.latest() : null;
            LocalDate last = until == null && first != null ? over : ended;
            boolean reversed = first != null && last != null && last.isBefore(first);
            return new Span(text(first), reversed ? null : text(last));
        }

        private static boolean isOfDays(EdtfDate date) {
            return Stream.of(date.text().split("/", -1)).allMatch(point -> point.length() == LENGTH_OF_A_DAY);
        }

        private static @Nullable String text(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }
}
