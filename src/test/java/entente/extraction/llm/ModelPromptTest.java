package entente.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.document.Document;
import entente.extraction.Extraction;
import java.util.List;
import org.junit.jupiter.api.Test;

@Aside
class ModelPromptTest {
    private final String task = new ModelPrompt().task();

    @Test
    void namesTheTermsOfTheOntology() {
        assertThat(task)
                .contains("- MEMBER_OF: is a member of, subject ", "in force", "ceremony", "reported")
                .doesNotContain("{types}", "{predicates}", "{statuses}", "{kinds}", "{modalities}");
    }

    /** The example shows the model what to do, so all of it must be kept. */
    @Test
    void theExampleFollowsTheRules() {
        String example = task.substring(task.indexOf("Example."));
        String text = example.substring(example.indexOf('"') + 1, example.indexOf(".\"\n") + 1);
        Document document = ModelTexts.document(text, "2021-03-04");
        Tally tally = new Tally();
        FoldedText folded = new FoldedText(document);
        KnownEntities entities = new KnownEntities(folded, List.of());
        AnswerCheck check = new AnswerCheck(document, folded, entities, 0.6, tally);
        TextPart whole = new TextPart(document, 0, document.passages().size());
        check.add(whole, ModelAnswer.read(example.substring(example.indexOf("{\"entities\""))));
        assertThat(tally.notes()).extracting(Extraction.Note::code).isEmpty();
        assertThat(check.facts().relations()).hasSize(2);
        assertThat(check.facts().agreements()).hasSize(1);
        assertThat(check.facts().events()).hasSize(1);
        assertThat(entities.all()).hasSize(4);
    }
}
