package entente.web.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What callers may send.
 *
 * @param maxBody the largest request body
 */
@ConfigurationProperties("entente.web")
public record WebSettings(@DefaultValue("10MB") DataSize maxBody) {
    public WebSettings {
        if (maxBody.toBytes() < 1) {
            throw new IllegalArgumentException("entente.web.max-body must be 1B or more, was " + maxBody);
        }
    }
}
