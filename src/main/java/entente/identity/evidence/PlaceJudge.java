package entente.identity.evidence;

import entente.identity.form.PlaceName;
import java.util.List;
import java.util.Set;

/** Weighs places: names, kinds, and what they lie in. */
final class PlaceJudge implements TypeJudge {
    private static final double COUNTRY = 5;
    private static final double SAME_NAME = 2.5;
    private static final double CONTAINER = 1;
    private static final double OTHER_COUNTRY = -2.5;
    private static final double OTHER_CONTAINER = -2;
    private static final Set<String> TOWNS = Set.of("city", "county");
    private static final Set<String> AREAS = Set.of("province", "state", "region", "county");

    @Override
    public Assessment assess(Profile one, Profile other) {
        var weighing = new Weighing();
        for (PlaceName left : one.names(PlaceName.class)) {
            for (PlaceName right : other.names(PlaceName.class)) {
                if (left.key().equals(right.key())) {
                    weigh(left, right, one, other, weighing);
                    return weighing.result();
                }
            }
        }
        weighing.add(-5, "the names differ");
        return weighing.result();
    }

    private static void weigh(PlaceName left, PlaceName right, Profile one, Profile other, Weighing weighing) {
        if (left.country()) {
            weighing.add(COUNTRY, "both names of " + left.key());
            return;
        }
        weighing.add(SAME_NAME, "same name \"" + left.key() + "\"");
        String kind = left.kind();
        String otherKind = right.kind();
        if (kind != null && otherKind != null && !kind.equals(otherKind) && !together(kind, otherKind)) {
            weighing.exclude("one is a " + kind + ", the other a " + otherKind);
            return;
        }
        String container = left.container();
        String otherContainer = right.container();
        if (container != null && otherContainer != null && !container.equals(otherContainer)) {
            weighing.add(OTHER_CONTAINER, "one in " + container + ", the other in " + otherContainer);
        }
        List<String> shared =
                SharedContext.common(one.containers(), other.containers()).toList();
        if (!shared.isEmpty()) {
            weighing.add(CONTAINER, "both in " + SharedContext.words(shared));
        } else if (!one.countries().isEmpty()
                && !other.countries().isEmpty()
                && SharedContext.common(one.countries(), other.countries())
                        .findAny()
                        .isEmpty()) {
            weighing.add(
                    OTHER_COUNTRY,
                    "one in " + one.countries().iterator().next() + ", the other in "
                            + other.countries().iterator().next());
        }
    }

    private static boolean together(String one, String other) {
        return TOWNS.contains(one) && TOWNS.contains(other) || AREAS.contains(one) && AREAS.contains(other);
    }
}
