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
 * Writes the rows of a query as they arrive. While there are none, it writes spaces, which JSON allows between tokens:
 * only a write shows that the caller has closed the connection.
 */
final class AnswerWriter {
    /** An error within this time sets the HTTP status; a later one is in the last member of the response. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private static final Duration PROBE = Duration.ofMillis(250);

    /** How long to wait beyond the timeout for Neo4j to end a query by itself. */
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
     * Writes the response until its end, or until the caller closes the connection.
     *
     * @throws CypherFault if the query fails before anything is written
     */
    void write() {
        try {
            Execution.Step step = next();
            if (step instanceof Execution.Step.Columns columns) {
                // Waits for the first row, so that an error there still sets the HTTP status.
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
            LOG.debug("The caller of a query closed the connection", gone);
        }
    }

    /** {@return the step after the last row written: the end, a failure, or a row beyond the limits} */
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
        String detail = "Internal error; the log of the service has the details";
        if (failure instanceof CypherFault fault) {
            code = fault.code();
            detail = String.valueOf(fault.getMessage());
        } else if (GraphUnavailable.or(failure) instanceof GraphUnavailable away) {
            code = away.code();
            detail = String.valueOf(away.getMessage());
        } else {
            LOG.error("A query failed with an internal error", failure);
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
