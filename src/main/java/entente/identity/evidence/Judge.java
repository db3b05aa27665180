package entente.identity.evidence;

import entente.identity.form.OrganizationNameParser;

/** Weighs whether two profiles are the same thing. */
public final class Judge {
    private final TypeJudge persons;
    private final TypeJudge organizations;
    private final TypeJudge places = new PlaceJudge();

    Judge(OrganizationNameParser parser, Frequencies frequencies) {
        var context = new SharedContext(frequencies);
        persons = new PersonJudge(context);
        organizations = new OrganizationJudge(parser, context);
    }

    /** {@return what the evidence says of two profiles of one type} */
    public Assessment assess(Profile one, Profile other) {
        return switch (one.type()) {
            case PERSON -> persons.assess(one, other);
            case ORGANIZATION -> organizations.assess(one, other);
            default -> places.assess(one, other);
        };
    }
}
