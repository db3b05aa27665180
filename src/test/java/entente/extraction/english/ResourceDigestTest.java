package entente.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import entente.Aside;
import org.junit.jupiter.api.Test;

@Aside
class ResourceDigestTest {
    @Test
    void isTheSameForTheSameFiles() {
        assertThat(ResourceDigest.of("ontology"))
                .isEqualTo(ResourceDigest.of("ontology"))
                .matches("[0-9a-f]{12}");
    }

    @Test
    void changesWithTheFiles() {
        assertThat(ResourceDigest.of("extraction", "ontology")).isNotEqualTo(ResourceDigest.of("extraction"));
    }

    @Test
    void aFolderMustHaveFiles() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceDigest.of("extraktion"))
                .withMessage("There are no files on the class path in extraktion");
    }
}
