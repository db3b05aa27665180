package entente.identity.evidence;

import entente.identity.form.OrganizationName;
import entente.identity.form.OrganizationNameParser;
import entente.identity.form.Similarity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs organizations: names, acronyms, legal forms, countries, and what is around them. */
final class OrganizationJudge implements TypeJudge {
    private static final double LISTED = 4;
    private static final double SAME_NAME = 2.5;
    private static final double SAME_WORD = 1.8;
    private static final double SHORT_NAME = 1;
    private static final double SHORT_FORM = 0.6;
    private static final double BOTH_SHORT = 0.3;
    private static final double STATE_BODY = 3;
    private static final double NO_COUNTRY = -0.2;
    private static final double ACRONYM = 1.2;
    private static final double LETTERS = 0.6;
    private static final double SHORT_LETTERS = 0;
    private static final double HEAD = 0.4;
    private static final double SPELLING = 0.8;
    private static final double OTHER_COUNTRY = -1;
    private static final double OTHER_FORM = -2;
    private static final double OTHER_NAME = -2.5;
    private static final double ONE_NAME = -0.4;
    private static final int LONG_ACRONYM = 4;

    private final OrganizationNameParser parser;
    private final SharedContext context;

    OrganizationJudge(OrganizationNameParser parser, SharedContext context) {
        this.parser = parser;
        this.context = context;
    }

    private record Match(double weight, String reason) {}

    @Override
    public Assessment assess(Profile one, Profile other) {
        var weighing = new Weighing();
        Match best = null;
        boolean shortened = false;
        for (OrganizationName left : one.names(OrganizationName.class)) {
            for (OrganizationName right : other.names(OrganizationName.class)) {
                Match match = match(left, right);
                int aliases = (left.equals(one.firstName()) ? 0 : 1) + (right.equals(other.firstName()) ? 0 : 1);
                shortened |= match != null && match.weight == HEAD;
                if (match != null && aliases > 0 && (match.weight == SAME_WORD || match.weight == SAME_NAME)) {
                    match = new Match(
                            aliases == 2 ? BOTH_SHORT : match.weight == SAME_WORD ? SHORT_FORM : SHORT_NAME,
                            "\"" + left.core() + "\" is a short form of " + (aliases == 2 ? "both names" : "one name"));
                }
                best = best == null || match != null && match.weight > best.weight ? match : best;
            }
        }
        if (best == null) {
            weighing.add(-5, "the names differ");
            return weighing.result();
        }
        weighing.add(best.weight, best.reason);
        if (best.weight == ACRONYM) {
            acronymsOf(one, other, weighing);
        }
        if (shortened && best.weight == SHORT_FORM) {
            weighing.add(SHORT_FORM, "which drops a general last word");
        }
        if (!one.countries().isEmpty()
                && !other.countries().isEmpty()
                && SharedContext.common(one.countries(), other.countries())
                        .findAny()
                        .isEmpty()) {
            String countries = one.countries().iterator().next() + " and of "
                    + other.countries().iterator().next();
            if (best.weight < LISTED && isOfState(one) && isOfState(other)) {
                weighing.exclude("one of " + countries);
            } else {
                weighing.add(OTHER_COUNTRY, "one of " + countries);
            }
        }
        legalForms(one, other, weighing);
        context.weigh(one, other, weighing);
        return weighing.result();
    }

    /** An acronym that both introduce stands for two things where their names differ. */
    private static void acronymsOf(Profile one, Profile other, Weighing weighing) {
        boolean left = isWhole(one);
        boolean right = isWhole(other);
        if (left && right) {
            weighing.add(
                    OTHER_NAME,
                    "of two names: \"" + one.label().name() + "\" and \""
                            + other.label().name() + "\"");
        } else if (left || right) {
            weighing.add(ONE_NAME, "which one of them alone explains");
        }
    }

    private static boolean isWhole(Profile profile) {
        return profile.names(OrganizationName.class).stream().anyMatch(name -> !name.acronym());
    }

    private static boolean isOfState(Profile profile) {
        return profile.firstName() instanceof OrganizationName name && name.ofState();
    }

    private static void legalForms(Profile one, Profile other, Weighing weighing) {
        if (one.firstName() instanceof OrganizationName left && other.firstName() instanceof OrganizationName right) {
            Set<String> mine = left.legalForms();
            Set<String> theirs = right.legalForms();
            if (!mine.isEmpty()
                    && !theirs.isEmpty()
                    && SharedContext.common(mine, theirs).findAny().isEmpty()) {
                weighing.add(
                        OTHER_FORM,
                        "legal forms differ: " + mine.iterator().next() + " and "
                                + theirs.iterator().next());
            }
        }
    }

    private @Nullable Match match(OrganizationName one, OrganizationName other) {
        if (one.known() && other.known()) {
            return one.core().equals(other.core()) ? new Match(LISTED, "both names of " + one.core()) : null;
        }
        if (one.ofState() || other.ofState()) {
            return ofState(one, other);
        }
        if (one.core().equals(other.core())) {
            double weight =
                    one.acronym() && other.acronym() ? ACRONYM : one.core().indexOf(' ') < 0 ? SAME_WORD : SAME_NAME;
            return new Match(weight, "same name \"" + one.core() + "\"" + forms(one, other));
        }
        if (one.acronym() || other.acronym()) {
            return acronym(one, other);
        }
        if (parser.withoutHead(one).equals(java.util.Optional.of(other.core()))
                || parser.withoutHead(other).equals(java.util.Optional.of(one.core()))) {
            return new Match(HEAD, "names differ by a last word: \"" + one.core() + "\" and \"" + other.core() + "\"");
        }
        return areSpellings(one.core(), other.core())
                ? new Match(SPELLING, "two spellings: \"" + one.core() + "\" and \"" + other.core() + "\"")
                : null;
    }

    private static String forms(OrganizationName one, OrganizationName other) {
        return one.legalForms().equals(other.legalForms()) ? "" : " without its legal form";
    }

    private static @Nullable Match ofState(OrganizationName one, OrganizationName other) {
        if (!one.core().equals(other.core()) || one.ofState() != other.ofState()) {
            return null;
        }
        if (one.country() == null || other.country() == null) {
            return new Match(NO_COUNTRY, "both \"" + one.core() + "\", of an unknown country");
        }
        return one.country().equals(other.country())
                ? new Match(STATE_BODY, "both \"" + one.core() + "\" of " + one.country())
                : new Match(-5, "\"" + one.core() + "\" of " + one.country() + " and of " + other.country());
    }

    private static @Nullable Match acronym(OrganizationName one, OrganizationName other) {
        OrganizationName acronym = one.acronym() ? one : other;
        OrganizationName whole = one.acronym() ? other : one;
        if (whole.acronym() || !OrganizationNameParser.initials(whole).equals(acronym.core())) {
            return null;
        }
        return new Match(
                acronym.core().length() >= LONG_ACRONYM ? LETTERS : SHORT_LETTERS,
                "\"" + acronym.core() + "\" are the first letters of \"" + whole.core() + "\"");
    }

    private static boolean areSpellings(String one, String other) {
        List<String> left = List.of(one.split(" "));
        List<String> right = List.of(other.split(" "));
        if (one.replace(" ", "").equals(other.replace(" ", ""))) {
            return true;
        }
        if (left.size() != right.size() || left.size() < 2) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                differing++;
                if (!Similarity.areSpellings(left.get(i), right.get(i))) {
                    return false;
                }
            }
        }
        return differing == 1;
    }
}
