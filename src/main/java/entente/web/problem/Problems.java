package entente.web.problem;

import entente.console.CypherFault;
import entente.console.saved.InvalidQuery;
import entente.console.saved.QueryConflict;
import entente.correction.CorrectionConflict;
import entente.correction.InvalidCorrection;
import entente.document.UnreadableSource;
import entente.metrics.NotInMemory;
import entente.metrics.NotYetComputed;
import entente.metrics.TooManyTasks;
import entente.neo4j.GraphUnavailable;
import entente.neo4j.StoreFull;
import entente.neo4j.WriteTooSlow;
import entente.pipeline.IngestionFailed;
import entente.query.Busy;
import entente.query.NotFound;
import entente.query.TooSlow;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns exceptions into RFC 9457 problem details with a stable {@code code}. Internal errors are logged; their details
 * are not in the response.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    static final String INTERNAL = "internal-error";

    /** Tomcat's limit. */
    private static final int MOST_PARAMETERS = 1_000;

    /** Seconds. */
    private static final String RETRY_AFTER = "5";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> problem(Problem problem) {
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound missing) {
        return problem(new Problem(HttpStatus.NOT_FOUND, missing.code(), message(missing)));
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableSource source) {
        HttpStatus status = switch (source.code()) {
            case "unsupported-type" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case "unreadable-pdf", "too-slow-to-read" -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.BAD_REQUEST;
        };
        return problem(new Problem(status, source.code(), message(source)));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(IngestionFailed failure) {
        return problem(new Problem(HttpStatus.SERVICE_UNAVAILABLE, failure.code(), message(failure)));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooSlow(TooSlow query) {
        return problem(new Problem(
                HttpStatus.SERVICE_UNAVAILABLE, "too-slow", message(query), Map.of("reached", query.reached())));
    }

    @ExceptionHandler
    ResponseEntity<Object> busy(Busy busy) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "1");
        return answer(new Problem(HttpStatus.SERVICE_UNAVAILABLE, busy.code(), message(busy)), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> cypher(CypherFault query) {
        HttpStatus status = switch (query.code()) {
            case CypherFault.TOO_SLOW -> HttpStatus.SERVICE_UNAVAILABLE;
            case CypherFault.TOO_BIG -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.BAD_REQUEST;
        };
        return problem(new Problem(
                status,
                query.code(),
                message(query),
                query.place() == null
                        ? Map.of()
                        : Map.of(
                                "line",
                                query.place().line(),
                                "column",
                                query.place().column())));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidQuery query) {
        return problem(new InvalidParameters(query.faults().stream()
                .map(fault -> new InvalidParameters.Fault(fault.field(), fault.value(), fault.expected()))
                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidCorrection correction) {
        var fault = new InvalidParameters.Fault(correction.field(), correction.value(), correction.expected());
        return problem(new Problem(
                HttpStatus.BAD_REQUEST,
                correction.code(),
                message(correction) + ".",
                Map.of("errors", List.of(fault))));
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(CorrectionConflict correction) {
        return problem(new Problem(HttpStatus.CONFLICT, correction.code(), message(correction)));
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(QueryConflict query) {
        return problem(new Problem(HttpStatus.CONFLICT, query.code(), message(query)));
    }

    @ExceptionHandler
    ResponseEntity<Object> unavailable(GraphUnavailable graph) {
        LOG.warn("The graph is unavailable: {}", graph.getMessage());
        return later(graph.code(), graph);
    }

    /** Not an error: the result takes longer than a caller should wait. */
    @ExceptionHandler
    ResponseEntity<Object> notYetComputed(NotYetComputed result) {
        return ResponseEntity.accepted()
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("state", "computing", "progress", result.progress()));
    }

    @ExceptionHandler
    ResponseEntity<Object> notInMemory(NotInMemory facts) {
        return later("facts-not-in-memory", facts);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooMany(TooManyTasks tasks) {
        return later("too-many-tasks", tasks);
    }

    @ExceptionHandler
    ResponseEntity<Object> full(StoreFull store) {
        return problem(new Problem(HttpStatus.INSUFFICIENT_STORAGE, store.code(), message(store)));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooSlow(WriteTooSlow write) {
        return problem(new Problem(HttpStatus.SERVICE_UNAVAILABLE, write.code(), message(write)));
    }

    /** Tomcat parses parameters on first use, and fails then if there are too many or if they are not UTF-8. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException parameters, HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        long given = query.chars().filter(letter -> letter == '&').count() + 1;
        return given > MOST_PARAMETERS
                ? problem(new Problem(
                        HttpStatus.BAD_REQUEST,
                        "too-many-parameters",
                        "A call may have at most %,d parameters, was %,d".formatted(MOST_PARAMETERS, given)))
                : problem(new Problem(
                        HttpStatus.BAD_REQUEST,
                        code(HttpStatus.BAD_REQUEST),
                        "The parameters must be percent-encoded UTF-8"));
    }

    /** The caller closed the connection, or sent an invalid chunked body. */
    @ExceptionHandler
    ResponseEntity<Object> cutOff(IOException failure) {
        return problem(new Problem(
                HttpStatus.BAD_REQUEST, "unreadable-body", "The request body could not be read completely"));
    }

    /** All other exceptions: Neo4j does not answer, or an internal error. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure) {
        if (failure instanceof RuntimeException unchecked
                && GraphUnavailable.or(unchecked) instanceof GraphUnavailable graph) {
            return unavailable(graph);
        }
        LOG.error("A request failed with an internal error", failure);
        return problem(new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR, INTERNAL, "Internal error; the log of the service has the details"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(new Problem(
                HttpStatus.NOT_FOUND,
                code(HttpStatus.NOT_FOUND),
                "There is nothing at /" + missing.getResourcePath() + "; /openapi lists all calls"));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setProperty("code", code(HttpStatus.valueOf(status.value())));
            headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    /** {@return the code of a problem that has only an HTTP status} */
    static String code(HttpStatus status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR
                ? INTERNAL
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static ResponseEntity<Object> later(String code, Exception cause) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        return answer(new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, message(cause)), headers);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), message(problem));
        detail.setProperty("code", problem.code());
        problem.properties().forEach(detail::setProperty);
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static String message(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
