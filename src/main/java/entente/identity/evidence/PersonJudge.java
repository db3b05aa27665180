package entente.identity.evidence;

import entente.identity.evidence.PersonMatch.Kind;
import entente.identity.form.CommonNames;
import entente.identity.form.PersonName;
import entente.identity.form.SingularTitles;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs persons: names first, then offices, country, and whom the documents name with them. */
final class PersonJudge implements TypeJudge {
    private static final double SAME_OFFICE = 2.5;
    private static final double LIKELY_OFFICE = 2.3;
    private static final double SAME_BODY = 1.5;
    private static final double SAME_TITLE = 1;
    private static final double BODY_NEAR = 0.8;
    private static final double FREQUENT_BODY_NEAR = 0.2;
    private static final double SAME_COUNTRY = 0.4;
    private static final double OTHER_COUNTRY = -2;
    private static final double OTHER_OFFICE = -3;
    private static final double NOTHING_SHARED = -0.6;
    private static final double FREQUENT = -0.8;
    private static final double FAR_APART = -3;
    private static final double SAME_TERM = 1.3;
    private static final int TERM = 4;
    private static final int YEARS = 50;
    private static final int ENOUGH_CONTEXT = 3;

    private final PersonNameComparison comparison = new PersonNameComparison();
    private final CommonNames common = new CommonNames();
    private final SingularTitles titleWords = new SingularTitles();
    private final SharedContext context;

    PersonJudge(SharedContext context) {
        this.context = context;
    }

    @Override
    public Assessment assess(Profile one, Profile other) {
        var weighing = new Weighing();
        PersonMatch match = comparison.best(one.names(PersonName.class), other.names(PersonName.class));
        if (match.kind() == Kind.CONFLICT) {
            weighing.exclude(match.reason());
            return weighing.result();
        }
        weighing.add(match.kind().weight(), match.reason());
        if (match.kind() == Kind.NONE) {
            return weighing.result();
        }
        if (one.names(PersonName.class).stream().anyMatch(common::areFrequent)) {
            weighing.add(FREQUENT, "the name is frequent");
        }
        if (one.yearsApart(other) > YEARS) {
            weighing.add(FAR_APART, one.yearsApart(other) + " years apart");
        }
        boolean shared = offices(one, other, match.kind() == Kind.PART, weighing);
        if (!shared || match.kind() != Kind.PART) {
            shared |= context.weigh(one, other, weighing);
        }
        if (SharedContext.common(one.countries(), other.countries()).findAny().isPresent()) {
            shared = true;
            weighing.add(SAME_COUNTRY, "same country");
        }
        if (!shared) {
            apart(one, other, weighing);
        }
        return weighing.result();
    }

    private static void apart(Profile one, Profile other, Weighing weighing) {
        if (!one.offices().isEmpty() && !other.offices().isEmpty()) {
            weighing.add(
                    OTHER_OFFICE,
                    "one is %s, the other %s, and nothing else is shared"
                            .formatted(
                                    one.offices().iterator().next().words(),
                                    other.offices().iterator().next().words()));
        } else if (Math.min(one.near().size(), other.near().size()) >= ENOUGH_CONTEXT
                || !one.offices().isEmpty()
                || !other.offices().isEmpty()) {
            weighing.add(NOTHING_SHARED, "the documents share no other name");
        }
    }

    /** Adds the strongest evidence of offices. {@return whether it speaks for identity} */
    private boolean offices(Profile one, Profile other, boolean partOfName, Weighing weighing) {
        Set<String> bodies = one.offices().stream().map(OfficeKey::body).collect(Collectors.toSet());
        List<OfficeKey> sameBody = other.offices().stream()
                .filter(office -> bodies.contains(office.body()))
                .toList();
        for (OfficeKey office : sameBody) {
            if (one.offices().stream().anyMatch(mine -> mine.body().equals(office.body()) && sameTitle(mine, office))) {
                weighing.add(SAME_OFFICE, "both " + office.words());
                return true;
            }
        }
        Set<String> shared = new HashSet<>(titles(one));
        shared.retainAll(titles(other));
        shared.remove("");
        if (!sameBody.isEmpty() && !partOfName) {
            weighing.add(SAME_BODY, "both in office at " + sameBody.getFirst().bodyName());
            return true;
        }
        if (shared.isEmpty()) {
            return !partOfName && near(one, other, weighing);
        }
        String title = shared.iterator().next();
        if (!one.countries().isEmpty()
                && !other.countries().isEmpty()
                && SharedContext.common(one.countries(), other.countries())
                        .findAny()
                        .isEmpty()) {
            weighing.add(OTHER_COUNTRY, "both " + title + ", but of " + first(one) + " and of " + first(other));
            return false;
        }
        if (near(one, other, new Weighing())) {
            weighing.add(LIKELY_OFFICE, "both " + title + ", and named with the same country or body");
            return true;
        }
        weighing.add(SAME_TITLE, "both " + title);
        if (titleWords.isHeldByOne(title) && one.hasYears() && other.hasYears() && one.yearsApart(other) <= TERM) {
            weighing.add(SAME_TERM, "in the same years");
        }
        return true;
    }

    private static String first(Profile profile) {
        return profile.countries().iterator().next();
    }

    private boolean near(Profile one, Profile other, Weighing weighing) {
        for (boolean turned : List.of(false, true)) {
            Profile holder = turned ? other : one;
            Profile reader = turned ? one : other;
            for (OfficeKey office : holder.offices()) {
                if (reader.near().contains(office.body())) {
                    weighing.add(
                            context.isRare(office.body()) ? BODY_NEAR : FREQUENT_BODY_NEAR,
                            "one in office at " + office.bodyName() + ", the other named with it");
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameTitle(OfficeKey one, OfficeKey other) {
        return !one.title().isEmpty() && Objects.equals(one.title(), other.title());
    }

    private static Set<String> titles(Profile profile) {
        Set<String> titles = new HashSet<>(profile.titles());
        profile.offices().forEach(office -> titles.add(office.title()));
        return titles;
    }
}
