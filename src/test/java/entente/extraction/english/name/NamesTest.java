package entente.extraction.english.name;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.extraction.english.Reading;
import org.junit.jupiter.api.Test;

@Aside
class NamesTest {
    @Test
    void treatsANameAfterACompanyNounAsOrganization() {
        assertThat(Reading.of("The Dutch retailer Vandermolk opened forty stores. Vandermolk's director was pleased.")
                        .entities())
                .contains("Organization Vandermolk");
    }

    @Test
    void treatsANameWithACountryInBracketsAsPlace() {
        assertThat(Reading.of(
                                "The town is twinned with Oberfeldingen (Austria), Hortazsalva (Hungary) and Lund (Sweden).")
                        .entities())
                .contains("Place Oberfeldingen", "Place Hortazsalva", "Place Lund");
    }

    @Test
    void splitsAPlaceOffACompound() {
        assertThat(Reading.of("The Nairobi-based lender lost money.").entities())
                .contains("Place Nairobi");
    }

    @Test
    void findsAMinistryInLowerCase() {
        assertThat(Reading.of("Officials of the foreign affairs ministry attended.")
                        .entities())
                .contains("Organization foreign affairs ministry");
    }

    @Test
    void findsAParliamentAlone() {
        assertThat(Reading.of("Parliament passed the bill on Monday.").entities())
                .contains("Organization Parliament");
    }

    @Test
    void treatsACompanyNamedAfterACountryAsOrganization() {
        assertThat(Reading.of("Passengers of Air Moldova waited.").entities()).contains("Organization Air Moldova");
    }

    @Test
    void keepsThePipelineInItsName() {
        assertThat(Reading.of("The Danube gas pipeline was shut on Friday.").entities())
                .contains("Place Danube gas pipeline");
    }

    @Test
    void findsTheAuthor() {
        assertThat(Reading.of("By Hanna Virtasaari\nThe harbour in Oslo opened again.")
                        .entities())
                .contains("Person Hanna Virtasaari");
    }

    @Test
    void leavesOutTheEditors() {
        assertThat(Reading.of("The harbour in Oslo opened again.\n(Reporting by Hanna Virtasaari; editing by P. Brook)")
                        .entities())
                .containsExactly("Place Oslo");
    }

    @Test
    void treatsAMuseumAsPlace() {
        assertThat(Reading.of("They met in the Harbour Museum in Oslo.").entities())
                .contains("Place Harbour Museum");
    }

    @Test
    void mergesACityWithItsLongName() {
        assertThat(Reading.of("The City of Turku signed. Turku has three partners.")
                        .aliases("City of Turku"))
                .contains("Turku");
    }

    @Test
    void mergesAnArabicSurnameWithAndWithoutArticle() {
        assertThat(Reading.of("President Karim al-Nasiri arrived. Nasiri met the mayor.")
                        .aliases("Karim al-Nasiri"))
                .contains("Nasiri");
    }
}
