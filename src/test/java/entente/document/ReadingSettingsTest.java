package entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReadingSettingsTest {
    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(DocumentReader.class);

    @Test
    void defaultsAreThoseOfTheReaderWithoutSpring() {
        context.run(
                started -> assertThat(started.getBean(ReadingSettings.class)).isEqualTo(ReadingSettings.defaults()));
    }

    @Test
    void readerAppliesThem() {
        context.withPropertyValues("entente.document.max-json-depth=1").run(started -> {
            Source nested = SourceFiles.json("{\"text\": \"Ports agree.\", \"more\": {}}");
            assertThatExceptionOfType(UnreadableSource.class)
                    .isThrownBy(() -> started.getBean(DocumentReader.class).read(nested))
                    .extracting(UnreadableSource::code)
                    .isEqualTo("json-too-deep");
        });
    }

    @Test
    void rejectsInvalidValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadingSettings(0, Duration.ofSeconds(1)))
                .withMessage("entente.document.max-json-depth must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadingSettings(32, Duration.ZERO))
                .withMessage("entente.document.time-limit must be positive, was PT0S");
    }
}
