package entente.identity.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organization.
 *
 * @param core the name, folded, without article, legal form and, for a body of a state, country
 * @param legalForms its legal forms, such as {@code ltd}
 * @param country the country in the name, or null
 * @param ofState whether many countries have a body of that name
 * @param known whether a list has it: then the core is the listed name
 * @param acronym whether the name is an acronym
 */
public record OrganizationName(
        String core, Set<String> legalForms, @Nullable String country, boolean ofState, boolean known, boolean acronym)
        implements ParsedName {
    /** Copies the set. */
    public OrganizationName {
        legalForms = Set.copyOf(legalForms);
    }

    @Override
    public String key() {
        return known ? "=" + core : core;
    }
}
