package entente.console;

import entente.neo4j.GraphUnavailable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the rows of a query as they come. While there are none it writes blanks, which JSON allows between its parts: a
 * write is the only way to learn that the reader has gone.
 */
final class AnswerWriter {
    /** A fault within this time is told by the status of the answer; after it only by the answer's last member. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private static final Duration PROBE = Duration.ofMillis(250);

    /** Neo4j ends a query itself; this is for one that it cannot end. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);

    private final Execution execution;
    private final ConsoleSettings settings;
    private final Counted out;
    private final JsonGenerator json;
    private final long started = System.nanoTime();
    private boolean begun;
    private long shown;

    AnswerWriter(Execution execution, ConsoleSettings settings, OutputStream out) {
        this.execution = execution;
        this.settings = settings;
        this.out = new Counted(out);
        this.json = JsonMapper.shared()
                .writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(this.out);
    }

    /**
     * Writes the whole answer, or what of it the reader stays for.
     *
     * @throws CypherFault when the query fails before anything is written
     */
    void write() {
        try {
            Execution.Step step = next();
            if (step instanceof Execution.Step.Columns columns) {
                // The first row is waited for: where it fails, the whole answer is a fault.
                Execution.Step first = next();
                requireUnbegun(first);
                begin(columns.names());
                end(writeRows(first));
            } else {
                requireUnbegun(step);
                begin(List.of());
                end(step);
            }
        } catch (JacksonIOException gone) {
            LOG.debug("The reader of a query's answer has gone", gone);
        }
    }

    /** {@return the step after the last row written: the end, a failure, or a row too many} */
    private Execution.Step writeRows(Execution.Step first) {
        Execution.Step step = first;
        var values = new ValueWriter(json);
        while (step instanceof Execution.Step.Row row
                && shown < settings.maxRows()
                && out.written < settings.maxAnswer().toBytes()) {
            json.writeStartArray();
            row.values().forEach(values::write);
            json.writeEndArray();
            shown++;
            step = next();
        }
        return step;
    }

    private Execution.Step next() {
        Execution.Step step = execution.next(begun ? PROBE : SILENCE);
        while (step == null) {
            if (elapsed().compareTo(settings.timeout().plus(GRACE)) > 0) {
                return new Execution.Step.Failure(QueryFailure.tooSlow(settings));
            }
            begun = true;
            json.writeRaw(' ');
            json.flush();
            step = execution.next(PROBE);
        }
        return step;
    }

    private void requireUnbegun(Execution.Step step) {
        if (!begun && step instanceof Execution.Step.Failure failure) {
            throw QueryFailure.of(failure.cause(), settings);
        }
    }

    private void begin(List<String> columns) {
        begun = true;
        json.writeStartObject();
        json.writeName("columns");
        json.writeStartArray();
        columns.forEach(json::writeString);
        json.writeEndArray();
        json.writeName("rows");
        json.writeStartArray();
    }

    private void end(Execution.Step last) {
        json.writeEndArray();
        json.writeNumberProperty("shown", shown);
        json.writeBooleanProperty("cut", !(last instanceof Execution.Step.End));
        json.writeNumberProperty("took", elapsed().toMillis());
        if (last instanceof Execution.Step.Failure failure) {
            json.writeName("problem");
            problem(QueryFailure.of(failure.cause(), settings));
        }
        json.writeEndObject();
        json.close();
    }

    private void problem(RuntimeException failure) {
        String code = "internal-error";
        String detail = "Something went wrong in the service; its log says what";
        if (failure instanceof CypherFault fault) {
            code = fault.code();
            detail = String.valueOf(fault.getMessage());
        } else if (GraphUnavailable.or(failure) instanceof GraphUnavailable away) {
            code = away.code();
            detail = String.valueOf(away.getMessage());
        } else {
            LOG.error("A query failed for a reason that is no fault of its own", failure);
        }
        json.writeStartObject();
        json.writeStringProperty("code", code);
        json.writeStringProperty("detail", detail);
        json.writeEndObject();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static final class Counted extends FilterOutputStream {
        private long written;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
        }
    }
}
