package entente.extraction.english.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.extraction.english.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class CoreferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Byron spoke on Monday. | She visited Linz. | visit: Ada Byron in Linz
            Ambassador Ada Byron spoke. | The ambassador visited Linz. | visit: Ada Byron in Linz
            Norway and Chile signed a treaty. | The two countries held talks in Linz. | meeting: Norway, Chile in Linz
            Norway signed a treaty with Chile. | Both sides will hold a meeting in Linz. | meeting: Norway, Chile in Linz
            Ada Byron and Carl Dahl spoke in Oslo. | The two met in Linz. | meeting: Ada Byron, Carl Dahl in Linz
            Ada Byron and Carl Dahl spoke in Oslo. | They met again in Linz. | meeting: Ada Byron, Carl Dahl in Linz
            A delegation from Chile led by Ada Byron came. | The delegation visited Linz. | visit: Chile, Ada Byron in Linz
            Ada Byron arrived in Linz. | She met Carl Dahl there. | meeting: Ada Byron, Carl Dahl in Linz
            """)
    void resolvesReferences(String first, String second, String event) {
        assertThat(Reading.of(first + "\n" + second).events()).contains(event);
    }

    @Test
    void doesNotResolveATitleOfTwoPersons() {
        String text = """
                Minister Ada Byron spoke.
                Minister Carl Dahl spoke.
                The minister visited Linz.
                """;

        assertThat(Reading.of(text).events()).isEmpty();
    }

    @Test
    void doesNotResolveTwoSidesToAPairMentionedInPassing() {
        String text = """
                Norway and Chile signed a treaty.
                The two sides praised a road between Oslo and Linz.
                Both sides will hold a meeting in Vienna.
                """;

        assertThat(Reading.of(text).events()).contains("meeting: Norway, Chile in Vienna");
    }

    @Test
    void doesNotResolveThereIsToAPlace() {
        String text = """
                Ada Byron arrived in Linz.
                There is hope that she met Carl Dahl.
                """;

        assertThat(Reading.of(text).events()).noneMatch(event -> event.equals("meeting: Ada Byron, Carl Dahl in Linz"));
    }

    @Test
    void mergesAVisitInTwoSentences() {
        String text = """
                Ada Byron visited Linz.
                During the visit, Ada Byron spoke.
                """;

        assertThat(Reading.of(text).events()).containsExactly("visit: Ada Byron in Linz");
    }

    @Test
    void addsAttendeesToTheMeetingMentionedBefore() {
        String text = """
                Ada Byron met Carl Dahl in Linz.
                The talks were attended by Jane Roe.
                """;

        assertThat(Reading.of(text).events()).containsExactly("meeting: Ada Byron, Carl Dahl, Jane Roe in Linz");
    }
}
