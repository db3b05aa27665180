package entente.console.saved;

import entente.console.Console;
import entente.console.CypherFault;
import entente.console.saved.InvalidQuery.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a query must meet before it is saved. */
record QueryRules(Console console) {
    private static final Pattern NAME = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PARAMETER_NAME = Pattern.compile("[A-Za-z_]\\w{0,49}");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int MOST_PARAMETERS = 20;
    private static final int LONGEST_EXAMPLE = 500;

    /**
     * Checks the query.
     *
     * @throws InvalidQuery when a field does not meet the rules
     * @throws CypherFault when the console would refuse the query
     */
    void check(SavedQuery query) {
        List<Fault> faults = new ArrayList<>();
        require(
                NAME.matcher(query.name()).matches(),
                faults,
                "name",
                query.name(),
                "1 to 80 lower-case letters, digits and single hyphens, such as twin-cities");
        require(
                !query.title().isBlank() && query.title().length() <= LONGEST_TITLE,
                faults,
                "title",
                query.title(),
                "the question that the query answers, 1 to %d characters".formatted(LONGEST_TITLE));
        require(
                query.description().length() <= LONGEST_DESCRIPTION,
                faults,
                "description",
                "",
                "at most %,d characters".formatted(LONGEST_DESCRIPTION));
        require(
                query.parameters().size() <= MOST_PARAMETERS,
                faults,
                "parameters",
                String.valueOf(query.parameters().size()),
                "at most %d parameters".formatted(MOST_PARAMETERS));
        checkParameters(query.parameters(), faults);
        InvalidQuery.throwIfAny(faults);
        checkText(query, faults);
        InvalidQuery.throwIfAny(faults);
    }

    private static void checkParameters(List<QueryParameter> parameters, List<Fault> faults) {
        Set<String> names = new HashSet<>();
        for (QueryParameter parameter : parameters) {
            require(
                    PARAMETER_NAME.matcher(parameter.name()).matches(),
                    faults,
                    "parameters",
                    parameter.name(),
                    "a name of up to 50 letters, digits and underscores");
            require(names.add(parameter.name()), faults, "parameters", parameter.name(), "each name once");
            require(
                    String.valueOf(parameter.example()).length() <= LONGEST_EXAMPLE
                            && parameter.read(parameter.example()).isPresent(),
                    faults,
                    parameter.name(),
                    String.valueOf(parameter.example()),
                    "an example that is a %s of up to %d characters"
                            .formatted(parameter.type().label(), LONGEST_EXAMPLE));
        }
    }

    private void checkText(SavedQuery query, List<Fault> faults) {
        Set<String> used = console.check(query.text(), query.examples());
        Set<String> declared = new TreeSet<>();
        query.parameters().forEach(parameter -> declared.add(parameter.name()));
        for (String name : used) {
            require(declared.contains(name), faults, "parameters", "", "a declaration of $" + name);
        }
        for (String name : declared) {
            require(used.contains(name), faults, "parameters", name, "a parameter that the query uses");
        }
    }

    private static void require(boolean met, List<Fault> faults, String field, String value, String expected) {
        if (!met) {
            faults.add(new Fault(field, value, expected));
        }
    }
}
