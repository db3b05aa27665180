package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.web.access.Credentials;
import entente.web.access.Exposure;
import entente.web.access.UnsafeExposure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class ExposureTest {
    private static final String KEY = "a-key-of-more-than-16-characters";

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void startsOnThisMachineWithoutAKey(String address) {
        assertThatCode(() -> start("server.address", address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0.0.0.0", "::", "192.168.1.20", "no.such.host.invalid"})
    void refusesToListenElsewhereWithoutAKey(String address) {
        assertThatExceptionOfType(UnsafeExposure.class)
                .isThrownBy(() -> start("server.address", address))
                .satisfies(refusal -> assertThat(refusal.getMessage() + refusal.action())
                        .contains("server.address", Credentials.KEY, Credentials.ISSUER, "127.0.0.1"));
    }

    @Test
    void refusesToListenEverywhereBecauseNoAddressIsSet() {
        assertThatExceptionOfType(UnsafeExposure.class).isThrownBy(() -> start());
    }

    @Test
    void listensElsewhereWithAKeyOrAnIssuer() {
        assertThatCode(() -> start("server.address", "0.0.0.0", Credentials.KEY, KEY))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("server.address", "0.0.0.0", Credentials.ISSUER, "https://issuer.example"))
                .doesNotThrowAnyException();
    }

    @Test
    void takesABlankKeyForNone() {
        assertThatExceptionOfType(UnsafeExposure.class)
                .isThrownBy(() -> start("server.address", "0.0.0.0", Credentials.KEY, " "));
    }

    @Test
    void refusesAKeyThatCouldBeGuessedAndDoesNotShowIt() {
        assertThatExceptionOfType(UnsafeExposure.class)
                .isThrownBy(() -> start("server.address", "127.0.0.1", Credentials.KEY, "opensesame"))
                .withMessageContaining("10 characters")
                .withMessageNotContaining("opensesame");
    }

    @Test
    void refusesAManagementPortThatIsOpenToAll() {
        assertThatExceptionOfType(UnsafeExposure.class)
                .isThrownBy(() -> start("server.address", "127.0.0.1", "management.server.port", "9090"))
                .withMessageContaining("management.server.address");
        assertThatCode(() -> start(
                        "server.address", "127.0.0.1",
                        "management.server.port", "9090",
                        "management.server.address", "127.0.0.1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("server.address", "127.0.0.1", "management.server.port", "8080"))
                .doesNotThrowAnyException();
    }

    private static void start(String... settings) {
        var environment = new MockEnvironment();
        for (int index = 0; index < settings.length; index += 2) {
            environment.setProperty(settings[index], settings[index + 1]);
        }
        new Exposure(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
