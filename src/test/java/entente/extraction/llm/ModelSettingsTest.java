package entente.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.Aside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@Aside
class ModelSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsSetByDefault() {
        ModelSettings settings = bind(Map.of());
        assertThat(settings.url()).isNull();
        assertThat(settings.merge()).isTrue();
        assertThat(settings.cache()).isNull();
    }

    @Test
    void theKeyIsNotShown() {
        assertThat(bind(Map.of("model.api-key", "secret-1", "model.url", "http://a:1/v1"))
                        .toString())
                .contains("http://a:1/v1")
                .doesNotContain("secret");
    }

    @Test
    void theModelMustBeNamed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> bind(Map.of("model.url", " ")).requireModel())
                .withMessage("entente.extraction.model.url must be set with entente.extraction.extractor=model: such as"
                        + " http://127.0.0.1:11434/v1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> bind(Map.of("model.url", "http://a/v1")).requireModel())
                .withMessageStartingWith("entente.extraction.model.name must be set");
    }

    @Test
    void theFolderOfAnswersMustBeWritable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ModelSettings settings =
                bind(Map.of("model.url", "http://a/v1", "model.name", "m", "model.cache", file.toString()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(settings::requireModel)
                .withMessageStartingWith(
                        "entente.extraction.model.cache must be a folder that can be written, was " + file);
    }

    @ParameterizedTest
    @CsvSource({
        "url, localhost:11434, an address such as",
        "url, ftp://a/v1, an address such as",
        "url, http://user:pw@a/v1, an address such as",
        "url, http://a b/v1, an address such as",
        "confidence, 0, more than 0 and at most 1",
        "confidence, 1.1, more than 0 and at most 1",
        "timeout, 0s, more than 0",
        "time-limit, -1s, more than 0",
        "max-calls, 0, 1 or more",
        "max-tokens, 0, 1 or more",
        "max-answer, 0, 1 or more",
        "part, 100, 200 or more",
        "overlap, -1, 0 or more",
        "retries, -1, 0 or more",
        "back-off, 0s, more than 0"
    })
    void valuesOutOfRangeAreNamed(String setting, String value, String expected) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("model." + setting, value)))
                .havingRootCause()
                .withMessageStartingWith("entente.extraction.model.%s must be %s".formatted(setting, expected));
    }

    private static ModelSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("model", ModelSettings.class);
    }
}
