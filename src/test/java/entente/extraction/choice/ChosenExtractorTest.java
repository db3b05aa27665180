package entente.extraction.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.Aside;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Aside
class ChosenExtractorTest {
    private static final String FAULT = "entente.extraction.extractor must be english, was magic";

    @Test
    void takesTheEnglishExtractorByDefault() {
        assertThat(ExtractorChoice.named(ExtractorChoice.DEFAULT)).isEqualTo(ExtractorChoice.ENGLISH);
    }

    @Test
    void namesTheAllowedValues() {
        assertThatExceptionOfType(UnknownExtractor.class)
                .isThrownBy(() -> ExtractorChoice.named("magic"))
                .withMessage(FAULT);
    }

    @Test
    void theServiceDoesNotStartWithAnUnknownExtractor() {
        new ApplicationContextRunner()
                .withUserConfiguration(ChosenExtractor.class)
                .withPropertyValues("entente.extraction.extractor=magic")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessage(FAULT));
    }
}
