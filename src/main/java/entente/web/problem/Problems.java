package entente.web.problem;

import entente.console.CypherFault;
import entente.console.saved.InvalidQuery;
import entente.console.saved.QueryConflict;
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
 * Says in one form what went wrong: RFC 9457 problem details with a stable {@code code}. Nothing of the inside of the
 * service gets out; what is its own fault stands in the log.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    static final String INTERNAL = "internal-error";

    /** As many as Tomcat reads. */
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
    ResponseEntity<Object> busy(Busy lane) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "1");
        return answer(new Problem(HttpStatus.SERVICE_UNAVAILABLE, lane.code(), message(lane)), headers);
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
    ResponseEntity<Object> conflict(QueryConflict query) {
        return problem(new Problem(HttpStatus.CONFLICT, query.code(), message(query)));
    }

    @ExceptionHandler
    ResponseEntity<Object> unavailable(GraphUnavailable graph) {
        LOG.warn("The graph is not available: {}", graph.getMessage());
        return later(graph.code(), graph);
    }

    /** No fault: the answer takes longer than a caller should wait for it. */
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

    /** Tomcat reads parameters only when somebody asks for them, and finds then that they are too many or no UTF-8. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException parameters, HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        long given = query.chars().filter(letter -> letter == '&').count() + 1;
        return given > MOST_PARAMETERS
                ? problem(new Problem(
                        HttpStatus.BAD_REQUEST,
                        "too-many-parameters",
                        "A call may have %,d parameters at the most, was %,d".formatted(MOST_PARAMETERS, given)))
                : problem(new Problem(
                        HttpStatus.BAD_REQUEST,
                        code(HttpStatus.BAD_REQUEST),
                        "The parameters must be percent-encoded UTF-8"));
    }

    /** The caller went away, or broke the rules of chunked bodies. */
    @ExceptionHandler
    ResponseEntity<Object> cutOff(IOException failure) {
        return problem(new Problem(
                HttpStatus.BAD_REQUEST, "unreadable-body", "The request body could not be read to its end"));
    }

    /** What is left: the driver's word that Neo4j is away, or a fault of our own. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure) {
        if (failure instanceof RuntimeException unchecked
                && GraphUnavailable.or(unchecked) instanceof GraphUnavailable graph) {
            return unavailable(graph);
        }
        LOG.error("A request failed for a reason that is no fault of its own", failure);
        return problem(new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR, INTERNAL, "Something went wrong in the service; its log says what"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(new Problem(
                HttpStatus.NOT_FOUND,
                code(HttpStatus.NOT_FOUND),
                "There is nothing at /" + missing.getResourcePath() + "; see /openapi for what there is"));
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

    /** {@return the code of a problem that says no more than its HTTP status} */
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
