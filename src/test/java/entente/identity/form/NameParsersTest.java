package entente.identity.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class NameParsersTest {
    private static final CountryNames COUNTRIES = new CountryNames();
    private final PersonNameParser persons = new PersonNameParser();
    private final OrganizationNameParser organizations = new OrganizationNameParser(COUNTRIES);
    private final PlaceNameParser places = new PlaceNameParser(COUNTRIES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Holm | ida holm
            HOLM, Ida | ida holm
            Ida Holm, PhD | ida holm
            Otto Brask, Jr. | otto brask jr
            Łucja Dąb-Żak | lucja dab zak
            Игорь Котов | igor kotov
            Omar bin Salim al-Dorani | omar salim dorani
            Alrik XIV | alrik xiv
            Tarn Xi | tarn xi
            Dean Aalund | dean aalund
            Sir Otto Brask | otto brask
            """)
    void parsesPersons(String name, String key) {
        assertThat(persons.name(name)).map(PersonName::key).hasValue(key);
    }

    @Test
    void keepsTheTitleOfAnAlias() {
        assertThat(persons.alias("Deputy Prime Minister Mr. Otto Brask"))
                .hasValueSatisfying(name -> assertThat(name.key()).isEqualTo("otto brask"))
                .hasValueSatisfying(name -> assertThat(name.title()).isEqualTo("deputy prime minister"));
        assertThat(persons.alias("Ambassador to Norvania Otto Brask")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Kestrel Company Ltd. | kestrel
            Falke Werke GmbH & Co. KG | falke werke
            Ministry of Energy and Mines | energy mines ministry
            Labour Party | labor party
            U.N. | =United Nations
            """)
    void parsesOrganizations(String name, String key) {
        assertThat(organizations.names(name))
                .first()
                .extracting(OrganizationName::key)
                .isEqualTo(key);
    }

    @Test
    void findsTheCountryOfABody() {
        assertThat(organizations.names("Supreme Court of the Republic of Kenya"))
                .singleElement()
                .satisfies(name -> assertThat(name.country()).isEqualTo("Kenya"))
                .satisfies(name -> assertThat(name.core()).isEqualTo("supreme court"));
    }

    @Test
    void readsAnAcronymInParentheses() {
        assertThat(organizations.names("Northern Ore Trade Council (NOTC)"))
                .extracting(OrganizationName::key)
                .containsExactly("northern ore trade council", "notc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kingdom of the Netherlands | Netherlands
            Alemania | Germany
            Япония | Japan
            Town of Avalton | avalton
            Avalton District | avalton
            Mexico City | mexico city
            St. Avold | saint avold
            """)
    void parsesPlaces(String name, String key) {
        assertThat(places.name(name)
                        .map(PlaceName::key)
                        .map(found -> key.equals(key.toLowerCase(Locale.ROOT)) ? Fold.title(found) : found))
                .hasValue(key);
    }
}
