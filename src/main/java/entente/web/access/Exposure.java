package entente.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to start where others than this machine could call and nothing would keep them out. It runs before any other
 * bean is made, so that no store is opened in vain.
 */
public class Exposure implements BeanFactoryPostProcessor {
    /** The least length of an API key; a shorter one could be guessed. */
    static final int SHORTEST_KEY = 16;

    private final Environment environment;

    public Exposure(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Credentials credentials = Credentials.of(environment);
        checkKey(credentials.key());
        if (credentials.none()) {
            checkAddress("server.address");
            if (managementListensApart()) {
                checkAddress("management.server.address");
            }
        }
    }

    private static void checkKey(@Nullable String key) {
        if (key != null && key.length() < SHORTEST_KEY) {
            throw new UnsafeExposure(
                    "The API key (%s) has %d characters.".formatted(Credentials.KEY, key.length()),
                    "Set one of %d characters or more, such as the output of: openssl rand -hex 32"
                            .formatted(SHORTEST_KEY));
        }
    }

    private void checkAddress(String setting) {
        String address = environment.getProperty(setting);
        if (!StringUtils.hasText(address) || !loopback(address)) {
            throw new UnsafeExposure(
                    "The service was asked to listen on %s (%s), where others could call it without a key."
                            .formatted(StringUtils.hasText(address) ? address : "every address", setting),
                    "Set an API key (%s) or an OIDC issuer (%s), or leave %s at 127.0.0.1."
                            .formatted(Credentials.KEY, Credentials.ISSUER, setting));
        }
    }

    /** {@return whether health and metrics have a port of their own} Boot opens it on every address unless told not to. */
    private boolean managementListensApart() {
        String port = environment.getProperty("management.server.port");
        return StringUtils.hasText(port)
                && !port.startsWith("-")
                && !port.equals(environment.getProperty("server.port", "8080"));
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
