package entente.extraction.english.word;

import entente.ontology.Countries;

/**
 * The word lists of English. Each file is read once. The lists that several classes use have a method each; a method that
 * returns a {@link Lexicon} has the lists of one class.
 */
public final class WordLists {
    private final Lexicon titles = new Lexicon("titles.txt");
    private final Lexicon agreements = new Lexicon("agreements.txt");
    private final Lexicon heads = new Lexicon("heads.txt");
    private final Lexicon contexts = new Lexicon("contexts.txt");
    private final Lexicon nameKinds = new Lexicon("name-kinds.txt");
    private final Lexicon descriptions = new Lexicon("descriptions.txt");
    private final Lexicon standIns = new Lexicon("stand-ins.txt");
    private final Lexicon attitudes = new Lexicon("attitudes.txt");
    private final Lexicon candidates = new Lexicon("candidates.txt");
    private final Lexicon agreementVerbs = new Lexicon("agreement-verbs.txt");
    private final Countries countries = new Countries();
    private final Places places = new Places();

    /** {@return nouns of offices and jobs, such as "deputy mayor"} */
    public WordList offices() {
        return titles.list("heads");
    }

    /** {@return last words of offices that no surname is, such as "adviser"} */
    public WordList officeEnds() {
        return titles.list("no surname");
    }

    /** {@return words after "secretary of" and "minister of" that stand before a name, such as "state"} */
    public WordList portfolios() {
        return titles.list("portfolio");
    }

    /** {@return words before such a noun, such as "acting"} */
    public WordList officeModifiers() {
        return titles.list("modifiers");
    }

    /** {@return last words of offices of a town, which a text can leave out} */
    public WordList townOffices() {
        return titles.list("office of a town");
    }

    /** {@return last words of offices of a country, which a text can leave out} */
    public WordList countryOffices() {
        return titles.list("office of a country");
    }

    /** {@return last words of offices of state, which reports on a country name without it} */
    public WordList officesOfState() {
        return titles.list("office of state");
    }

    /** {@return last words of offices of a university, which a text can leave out} */
    public WordList universityOffices() {
        return titles.list("office of a university");
    }

    /** {@return last words of offices of another organization, which a text can leave out} */
    public WordList organizationOffices() {
        return titles.list("office of an organization");
    }

    /** {@return nouns that denote an agreement, in the singular} */
    public WordList agreementNouns() {
        return agreements.list("");
    }

    /** {@return words before such a noun, such as "fisheries"} */
    public WordList agreementModifiers() {
        return agreements.list("modifiers");
    }

    /** {@return nouns for the relation of sister cities and for the cities} */
    public WordList twinningNouns() {
        return agreements.list("twinning");
    }

    /** {@return words of a name that indicate an organization, such as "ministry"} */
    public WordList organizationHeads() {
        return heads.list("organization");
    }

    /** {@return words of a name that indicate a place, such as "river"} */
    public WordList placeHeads() {
        return heads.list("place");
    }

    /** {@return words of a name that indicate an event, such as "summit"} */
    public WordList eventHeads() {
        return heads.list("event");
    }

    /** {@return nouns for a company, such as "manufacturer"} */
    public WordList companies() {
        return heads.list("company");
    }

    /** {@return words at the end of company names, such as "electronics"} */
    public WordList industries() {
        return heads.list("industry");
    }

    /** {@return nouns for the site of a company, such as "factory"} */
    public WordList sites() {
        return heads.list("site");
    }

    /** {@return words at the end of capitalized phrases that are no names, such as "GDP"} */
    public WordList noNames() {
        return heads.list("nothing");
    }

    /** {@return adjectives for people of several countries, such as "African"} */
    public WordList peopleAdjectives() {
        return heads.list("people");
    }

    /** {@return bodies that are named by one word, such as "Parliament"} */
    public WordList loneBodies() {
        return heads.list("alone");
    }

    /** {@return first words of organizations that continue with a place, such as "Air"} */
    public WordList organizationStarts() {
        return heads.list("first");
    }

    /** {@return words in lower case at the end of names of places, such as "pipeline"} */
    public WordList placeTails() {
        return heads.list("tail");
    }

    /** {@return words in lower case at the end of names of organizations, such as "secretariat"} */
    public WordList organizationTails() {
        return heads.list("body tail");
    }

    /** {@return words around a name that indicate its type} */
    public Lexicon contexts() {
        return contexts;
    }

    /** {@return kinds of names that rules use} */
    public Lexicon nameKinds() {
        return nameKinds;
    }

    /** {@return nouns that refer to entities named before} */
    public Lexicon descriptions() {
        return descriptions;
    }

    /** {@return nouns that stand for their owner, such as "government"} */
    public Lexicon standIns() {
        return standIns;
    }

    /** {@return words that indicate the modality of a statement} */
    public Lexicon attitudes() {
        return attitudes;
    }

    /** {@return verbs, nouns and adjectives with the status that they state for an agreement} */
    public Lexicon agreementVerbs() {
        return agreementVerbs;
    }

    /** {@return words that may denote an agreement} */
    public WordList agreementCandidates() {
        return candidates.list("agreement");
    }

    /** {@return words that may denote an event} */
    public WordList eventCandidates() {
        return candidates.list("event");
    }

    /** {@return names and demonyms of countries} */
    public Countries countries() {
        return countries;
    }

    /** {@return towns and regions of the world} */
    public Places places() {
        return places;
    }
}
