package entente.extraction.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.Aside;
import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extractor;
import entente.extraction.llm.StubModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Aside
class ChosenExtractorTest {
    private static final String FAULT = "entente.extraction.extractor must be one of english, rules, model; was magic";
    private static final String NO_NAME = "entente.extraction.model.name must be set with"
            + " entente.extraction.extractor=model: the name of the model at its address";

    @Test
    void takesTheEnglishExtractorByDefault() {
        assertThat(ExtractorChoice.named(ExtractorChoice.DEFAULT)).isEqualTo(ExtractorChoice.ENGLISH);
    }

    @Test
    void namesTheAllowedValues() {
        assertThatExceptionOfType(FaultyExtraction.class)
                .isThrownBy(() -> ChosenExtractor.create(Map.of(ChosenExtractor.EXTRACTOR, "magic")))
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

    @Test
    void theModelMustBeNamed() {
        assertThatExceptionOfType(FaultyExtraction.class)
                .isThrownBy(() -> ChosenExtractor.create(
                        Map.of(ChosenExtractor.EXTRACTOR, "model", ChosenExtractor.MODEL_URL, "http://127.0.0.1:1/v1")))
                .withMessage(NO_NAME);
        new ApplicationContextRunner()
                .withUserConfiguration(ChosenExtractor.class)
                .withPropertyValues(
                        "entente.extraction.extractor=model", "entente.extraction.model.url=http://127.0.0.1:1/v1")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessage(NO_NAME));
    }

    @Test
    void createsTheModelExtractor() {
        try (StubModel model = new StubModel().says(StubModel.NOTHING)) {
            Extractor extractor = ChosenExtractor.create(Map.of(
                    ChosenExtractor.EXTRACTOR,
                    "model",
                    ChosenExtractor.MODEL_URL,
                    model.url(),
                    ChosenExtractor.MODEL_NAME,
                    "stub-1",
                    "entente.extraction.model.merge",
                    "false"));
            Document document = new Document("d", "T", null, null, null, null, "One.", List.of(new Passage(0, 0, 4)));
            assertThat(extractor.extract(document).entities()).isEmpty();
            assertThat(extractor.version()).startsWith("model-stub-1-prompt-").doesNotContain("corenlp");
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void theServiceUsesTheModelExtractor() {
        new ApplicationContextRunner()
                .withUserConfiguration(ChosenExtractor.class)
                .withPropertyValues(
                        "entente.extraction.extractor=model",
                        "entente.extraction.model.url=http://127.0.0.1:1/v1",
                        "entente.extraction.model.name=stub-1",
                        "entente.extraction.model.merge=false")
                .run(context ->
                        assertThat(context.getBean(Extractor.class).version()).startsWith("model-stub-1-prompt-"));
    }
}
