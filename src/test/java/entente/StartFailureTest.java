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
    void saysInOneLineWhyItDoesNotListenToStrangers(CapturedOutput output) {
        var commands = new Commands(Entente.class, System.out, new PrintStream(System.err, true, UTF_8));
        assertThat(commands.run("--server.address=0.0.0.0", "--server.port=0")).isEqualTo(1);
        assertThat(output.getErr().lines().filter(line -> line.startsWith("entente:")))
                .containsExactly("entente: The service was asked to listen on 0.0.0.0 (server.address), where others"
                        + " could call it without a key. Set an API key (entente.web.api-key) or an OIDC issuer"
                        + " (spring.security.oauth2.resourceserver.jwt.issuer-uri), or leave server.address at"
                        + " 127.0.0.1.");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @Test
    void saysInOneLineThatThePortIsTaken() {
        var taken = new PortInUseException(8080);
        assertThat(StartFailure.line(new PortTaken().analyze(taken, taken)))
                .isEqualTo("Port 8080 is taken. Stop the program that listens there, or choose another port, such as"
                        + " --server.port=8081.");
    }

    @Test
    void putsAFailureOfManyLinesIntoOne() {
        assertThat(StartFailure.line(
                        new FailureAnalysis("It broke:\n\n  here", "Mend\nit.", new IllegalStateException())))
                .isEqualTo("It broke: here Mend it.");
        assertThat(StartFailure.line(
                        new FailureAnalysis("It broke: mend it.", "mend it.", new IllegalStateException())))
                .isEqualTo("It broke: mend it.");
    }
}
