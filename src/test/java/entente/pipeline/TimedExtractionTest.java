package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.Aside;
import entente.document.Document;
import entente.extraction.ExtractionFailed;
import entente.extraction.Extractor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Aside
class TimedExtractionTest {
    @Test
    void aFailedExtractionKeepsItsCode() {
        Extractor extractor = mock(Extractor.class);
        when(extractor.extract(any())).thenThrow(new ExtractionFailed("model-unavailable", "It did not answer"));
        var extraction =
                new TimedExtraction(extractor, new PipelineSettings(Duration.ofSeconds(10)), new SimpleMeterRegistry());
        var document = new Document("d", "T", null, null, null, null, "One.", List.of());
        IngestionFailed failure = catchThrowableOfType(IngestionFailed.class, () -> extraction.extract(document));
        assertThat(failure).hasMessage("It did not answer");
        assertThat(failure.code()).isEqualTo("model-unavailable");
        extraction.destroy();
    }
}
