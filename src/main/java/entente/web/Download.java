package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.export.Export;
import entente.export.ExportFormat;
import entente.web.problem.ProblemReport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Sends a file while it is made. The headers that make it a file go out with its first byte, so that a fault before that
 * can still be answered as any other.
 */
final class Download extends OutputStream {
    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

    private final HttpServletResponse response;
    private final ExportFormat format;
    private final String name;
    private @Nullable OutputStream body;
    private boolean readerIsGone;

    private Download(HttpServletResponse response, ExportFormat format, String name) {
        this.response = response;
        this.format = format;
        this.name = name;
    }

    /**
     * Sends the file under that name, to which the ending is added. When the caller goes away, the export
     * ends quietly; when the export fails after some of it is sent, the connection is closed, so that nobody takes the part
     * for the whole.
     */
    static void send(
            HttpServletRequest request, HttpServletResponse response, Export export, ExportFormat format, String name)
            throws IOException {
        var download = new Download(response, format, name);
        try {
            export.write(format, download);
        } catch (IOException | RuntimeException failure) {
            if (download.readerIsGone) {
                return;
            }
            if (response.isCommitted()) {
                // What is sent can be neither finished nor taken back.
                LOG.warn("A file could not be written to its end", failure);
                ProblemReport.breakOff(request);
                return;
            }
            response.reset();
            throw failure;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        OutputStream started = started();
        try {
            started.write(bytes, offset, length);
        } catch (IOException gone) {
            readerIsGone = true;
            throw gone;
        }
    }

    private OutputStream started() throws IOException {
        if (body == null) {
            response.setContentType(format.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name + "." + format.ending(), UTF_8)
                            .build()
                            .toString());
            body = response.getOutputStream();
        }
        return body;
    }
}
