package entente.identity.evidence;

import entente.identity.form.CountryNames;
import entente.identity.form.NamesakePlaces;
import entente.identity.form.OrganizationNameParser;
import entente.identity.form.PersonNameParser;
import entente.identity.form.PlaceNameParser;
import entente.ontology.Countries;

/** The parsers of names with their lists. Reading the lists is slow, and all documents can share one instance. */
public final class NameParsers {
    private final Countries countryList = new Countries();
    private final CountryNames countries = new CountryNames();
    private final PersonNameParser persons = new PersonNameParser();
    private final OrganizationNameParser organizations = new OrganizationNameParser(countries);
    private final PlaceNameParser places = new PlaceNameParser(countries);
    private final NamesakePlaces namesakes = new NamesakePlaces();

    Countries countryList() {
        return countryList;
    }

    CountryNames countries() {
        return countries;
    }

    PersonNameParser persons() {
        return persons;
    }

    OrganizationNameParser organizations() {
        return organizations;
    }

    PlaceNameParser places() {
        return places;
    }

    NamesakePlaces namesakes() {
        return namesakes;
    }
}
