package entente.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Gives the form of a problem to what Tomcat itself refuses, such as a request line with forbidden characters. Public
 * because Tomcat makes it by its name.
 */
public class ProblemReport extends ErrorReportValve {
    private static final String BROKEN = ProblemReport.class.getName() + ".broken";

    /** Lets the connection be closed before the answer looks complete, because it never can be. */
    public static void breakOff(HttpServletRequest request) {
        request.setAttribute(BROKEN, true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (request.getAttribute(BROKEN) != null) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("utf-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                // The texts are those of HttpStatus, which need no escaping.
                writer.write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), Problems.code(status)));
                response.finishResponse();
            }
        } catch (IOException gone) {
            containerLog.debug("The caller did not wait for the answer", gone);
        }
    }
}
