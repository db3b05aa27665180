package entente.extraction.english.name;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class NameReviewerTest {
    private static final WordLists LISTS = new WordLists();
    private static final NameReviewer REVIEWER = new NameReviewer(LISTS, new NameCorrector(LISTS));
    private static final Map<String, EntityType> TYPES =
            Map.of("[P", EntityType.PERSON, "[O", EntityType.ORGANIZATION, "[L", EntityType.PLACE);

    /** {@return the names that are left, with their types} Blanks divide the tokens; a name stands in brackets. */
    private static List<String> reviewed(String marked) {
        List<String> words = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        EntityType type = EntityType.PERSON;
        int from = 0;
        for (String word : marked.split(" ")) {
            if (TYPES.containsKey(word)) {
                type = TYPES.get(word);
                from = words.size();
            } else if (word.equals("]")) {
                names.add(new NameSpan(type, from, words.size()));
            } else {
                words.add(word);
            }
        }
        List<Token> tokens = Words.of(String.join(" ", words));
        return REVIEWER.review(tokens, names).stream()
                .map(name -> name.type().label() + " " + name.text(tokens))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Secretary of [P State Ada Byron ] | Person Ada Byron",
                "Minister of [P Finance Jan Holm ] | Person Jan Holm",
                "Ambassador to [P Fiji Jan K. Holm ] | Person Jan K. Holm, Place Fiji",
                "the [P Harbour Affairs Minister Ada Byron ] | Person Ada Byron",
                "in honour of [P Martin Luther King ] | Person Martin Luther King",
                "[P Ada K. ] [P Byron ] spoke | Person Ada K. Byron",
                "[P Ada Byron ] , Jr. | Person Ada Byron , Jr."
            })
    void cutsOfficesOffPeopleAndKeepsTheirNames(String marked, String expected) {
        assertThat(reviewed(marked)).containsExactlyInAnyOrder(expected.split("(?<!Byron ), "));
    }

    @Test
    void findsNoPlaceInAnAdjectiveOfTwoCountries() {
        assertThat(reviewed(
                        "the [L U.S.-Kenya ] pact and the [L United ] [L States-Cuba ] talks in [L Austria-Hungary ]"))
                .containsExactly("Place Austria-Hungary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O Norwegian Embassy ] in [L Lima ] | Organization Norwegian Embassy in Lima",
                "[O Consulate General ] at [L Porto ] | Organization Consulate General at Porto",
                "[L Washington ] , [L D.C. ] | Place Washington , D.C.",
                "[L Saint Kitts ] and [L Nevis ] | Place Saint Kitts and Nevis",
                "the [O Danish Government ] | Place Danish Government"
            })
    void joinsTheWordsOfOneName(String marked, String expected) {
        assertThat(reviewed(marked)).containsExactly(expected);
    }
}
