package entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.command.Commands;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {
    @Test
    void printsInOneLineThatAKeyIsMissing(CapturedOutput output) {
        var commands = new Commands(Entente.class, System.out, new PrintStream(System.err, true, UTF_8));
        assertThat(commands.run("--server.address=0.0.0.0", "--server.port=0")).isEqualTo(1);
        assertThat(output.getErr().lines().filter(line -> line.startsWith("entente:")))
                .containsExactly("entente: The service would listen on 0.0.0.0 (server.address), where other machines"
                        + " could call it without a key. Set an API key (entente.web.api-key) or an OIDC issuer"
                        + " (spring.security.oauth2.resourceserver.jwt.issuer-uri), or leave server.address at"
                        + " 127.0.0.1.");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @Test
    void printsInOneLineThatThePortIsInUse() {
        var taken = new PortInUseException(8080);
        assertThat(StartFailure.line(new PortTaken().analyze(taken, taken)))
                .isEqualTo("Port 8080 is in use. Stop the program that uses it, or choose another port, such as"
                        + " --server.port=8081.");
    }

    @Test
    void joinsTheLinesOfAFailure() {
        assertThat(StartFailure.line(
                        new FailureAnalysis("It failed:\n\n  here", "Fix\nit.", new IllegalStateException())))
                .isEqualTo("It failed: here Fix it.");
        assertThat(StartFailure.line(new FailureAnalysis("It failed: fix it.", "fix it.", new IllegalStateException())))
                .isEqualTo("It failed: fix it.");
    }
}
