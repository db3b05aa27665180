package entente.identity.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.ontology.ListFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the lists in {@code resources/identity}: words are folded, and none stands twice. */
@Aside
class IdentityListsTest {
    private static List<String> cells(String file) {
        return ListFile.lines("/identity/" + file).stream()
                .filter(line -> !line.startsWith("["))
                .flatMap(line -> Arrays.stream(line.split(";")))
                .toList();
    }

    private static Stream<String> tabbed(String file, int column) {
        return ListFile.lines("/identity/" + file).stream()
                .map(line -> line.split("\t", -1))
                .peek(cells -> assertThat(cells).as(cells[0]).hasSizeGreaterThan(column))
                .flatMap(cells -> WordFile.cells(cells[column]).stream());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "honorifics.txt",
                "nicknames.txt",
                "common-names.txt",
                "legal-forms.txt",
                "place-kinds.txt",
                "state-bodies.txt",
                "generic-heads.txt"
            })
    void wordsAreFolded(String file) {
        assertThat(cells(file))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(Fold.words(word)).isEqualTo(word));
    }

    @Test
    void otherNamesAreFolded() {
        assertThat(Stream.of(
                                tabbed("organizations.tsv", 2),
                                tabbed("places.tsv", 1),
                                tabbed("namesake-places.tsv", 2),
                                tabbed("namesake-places.tsv", 0))
                        .flatMap(words -> words))
                .allSatisfy(word -> assertThat(Fold.words(word)).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal-forms.txt", "place-kinds.txt", "state-bodies.txt", "generic-heads.txt"})
    void noWordStandsTwice(String file) {
        assertThat(cells(file)).doesNotHaveDuplicates();
    }

    @Test
    void noNameDenotesTwoThings() {
        for (String file : List.of("organizations.tsv", "places.tsv")) {
            List<String> names =
                    new ArrayList<>(tabbed(file, file.startsWith("org") ? 2 : 1).toList());
            ListFile.lines("/identity/" + file).forEach(line -> names.add(Fold.title(line.split("\t")[0])));
            assertThat(names).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void organizationsNameKnownCountries() {
        var countries = new CountryNames();
        assertThat(tabbed("organizations.tsv", 1))
                .allSatisfy(country -> assertThat(countries.country(country)).hasValue(country));
    }
}
