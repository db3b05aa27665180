package entente.extraction.english.name;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class NameFormsTest {
    private static final NameForms FORMS = new NameForms(new Countries());

    @ParameterizedTest
    @CsvSource({
        "PLACE, Danish government, Denmark",
        "PLACE, Norway’s government, Norway",
        "ORGANIZATION, Senate, Polish Senate",
        "ORGANIZATION, Norwegian Embassy in Lima, Norwegian Embassy in Peru",
        "PLACE, Poznan, Poznań",
        "PLACE, Sharm El-Sheikh, Sharm el-Sheikh"
    })
    void joinsFormsOfOneName(EntityType type, String name, String other) {
        assertThat(FORMS.isForm(type, name, other)).isTrue();
        assertThat(FORMS.keysOfLonger(name, key -> 1)).anyMatch(FORMS.keys(other)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, Danish government, Norway",
        "ORGANIZATION, Senate, Harbour Senate",
        "ORGANIZATION, Norwegian Embassy in Lima, Danish Embassy in Peru",
        "ORGANIZATION, Norwegian Embassy in Quito, Norwegian Embassy in Peru"
    })
    void keepsOtherNamesApart(EntityType type, String name, String other) {
        assertThat(FORMS.isForm(type, name, other)).isFalse();
    }
}
