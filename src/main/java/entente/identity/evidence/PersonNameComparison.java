package entente.identity.evidence;

import entente.identity.evidence.PersonMatch.Kind;
import entente.identity.form.Nicknames;
import entente.identity.form.PersonName;
import entente.identity.form.Similarity;
import java.util.List;
import java.util.stream.Stream;

/** Compares names of persons: order, initials, short forms, left out names, spellings. */
final class PersonNameComparison {
    private static final int FULL = 3;

    private final Nicknames nicknames = new Nicknames();

    /** {@return the strongest agreement of any two names; a conflict of any two counts first} */
    PersonMatch best(List<PersonName> ones, List<PersonName> others) {
        PersonMatch best = null;
        for (PersonName one : whole(ones)) {
            for (PersonName other : whole(others)) {
                PersonMatch match = compare(one, other);
                if (best == null || match.isStrongerThan(best)) {
                    best = match;
                }
            }
        }
        return best == null ? new PersonMatch(Kind.NONE, "no name") : best;
    }

    /** A surname alone says nothing where the whole name is known. */
    private static List<PersonName> whole(List<PersonName> names) {
        List<PersonName> whole = names.stream().filter(name -> !name.isBare()).toList();
        return whole.isEmpty() ? names : whole;
    }

    PersonMatch compare(PersonName one, PersonName other) {
        boolean generations = one.generation() != null
                && other.generation() != null
                && !one.generation().equals(other.generation());
        if (one.isSingle() || other.isSingle()) {
            return single(one, other, generations);
        }
        if (generations && one.last().equals(other.last())) {
            return new PersonMatch(
                    Kind.CONFLICT, "one is \"" + one.generation() + "\", the other \"" + other.generation() + "\"");
        }
        if (one.words().equals(other.words())) {
            return new PersonMatch(
                    one.words().size() >= FULL ? Kind.FULL : Kind.SAME, "same name \"" + one.key() + "\"");
        }
        if (String.join("", one.words()).equals(String.join("", other.words()))) {
            return new PersonMatch(Kind.SAME, "same name, parted in another way");
        }
        if (one.words().stream()
                .sorted()
                .toList()
                .equals(other.words().stream().sorted().toList())) {
            return new PersonMatch(Kind.ORDER, "same name in another order");
        }
        PersonMatch straight = aligned(one, other);
        if (straight.kind() != Kind.NONE) {
            return straight;
        }
        return withLongerEnd(one, other);
    }

    private static PersonMatch single(PersonName one, PersonName other, boolean generations) {
        PersonName single = one.isSingle() ? one : other;
        PersonName whole = one.isSingle() ? other : one;
        String word = single.words().getFirst();
        if (generations || single.generation() != null && !whole.isSingle()) {
            return PersonMatch.none(one, other);
        }
        if (single.generation() != null && one.key().equals(other.key())) {
            return new PersonMatch(Kind.SAME, "same name \"" + one.key() + "\"");
        }
        if (whole.isSingle() && whole.last().equals(word)) {
            return new PersonMatch(Kind.PART, "same one-word name \"" + word + "\"");
        }
        if (whole.last().equals(word)) {
            return new PersonMatch(Kind.PART, "same surname \"" + word + "\"");
        }
        return whole.words().getFirst().equals(word)
                ? new PersonMatch(Kind.PART, "\"" + word + "\" is the first word of the name")
                : PersonMatch.none(one, other);
    }

    /** Compares names of one family name: the first names agree, and the shorter name can leave others out. */
    private PersonMatch aligned(PersonName one, PersonName other) {
        boolean sameLast = one.last().equals(other.last());
        if (!sameLast && !Similarity.areSpellings(one.last(), other.last())) {
            return PersonMatch.none(one, other);
        }
        List<String> shorter = (one.words().size() <= other.words().size() ? one : other).words();
        List<String> longer = (one.words().size() <= other.words().size() ? other : one).words();
        Kind first = firstNames(shorter.getFirst(), longer.getFirst());
        if (first == Kind.NONE) {
            return PersonMatch.none(one, other);
        }
        List<String> middle = shorter.subList(1, shorter.size() - 1);
        List<String> longerMiddle = longer.subList(1, longer.size() - 1);
        if (!areLeftOut(middle, longerMiddle)) {
            return middle.size() == longerMiddle.size() || haveInitials(middle, longerMiddle)
                    ? new PersonMatch(
                            Kind.CONFLICT, "middle names differ: \"" + one.key() + "\" and \"" + other.key() + "\"")
                    : PersonMatch.none(one, other);
        }
        boolean leavesName = middle.isEmpty() && longerMiddle.stream().anyMatch(name -> name.length() > 1);
        Kind last = !sameLast ? Kind.SPELLING : leavesName ? Kind.LONGER : Kind.MIDDLE;
        Kind kind = first.compareTo(last) > 0 ? first : last;
        return new PersonMatch(kind, reason(kind, one, other));
    }

    /** {@return whether the longer list has all names of the shorter one, in order; an initial must be the next one} */
    private boolean areLeftOut(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String name : shorter) {
            while (at < longer.size() && firstNames(name, longer.get(at)) == Kind.NONE) {
                if (name.length() == 1 || longer.get(at).length() == 1) {
                    return false;
                }
                at++;
            }
            if (at == longer.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean haveInitials(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).anyMatch(name -> name.length() == 1);
    }

    private Kind firstNames(String one, String other) {
        if (one.equals(other)) {
            return Kind.MIDDLE;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? Kind.INITIAL : Kind.NONE;
        }
        if (nicknames.match(one, other)) {
            return Kind.NICKNAME;
        }
        return Similarity.areSpellings(one, other) ? Kind.SPELLING : Kind.NONE;
    }

    /** Compares a name with one that has a second family name: "Luis Rey" and "Luis Rey Soto". */
    private static PersonMatch withLongerEnd(PersonName one, PersonName other) {
        boolean oneShorter = one.words().size() < other.words().size();
        PersonName shorter = oneShorter ? one : other;
        PersonName longer = oneShorter ? other : one;
        boolean begins = longer.words().size() > shorter.words().size()
                && longer.words().subList(0, shorter.words().size()).equals(shorter.words());
        return begins
                ? new PersonMatch(Kind.LONGER, "\"" + longer.key() + "\" begins with \"" + shorter.key() + "\"")
                : PersonMatch.none(one, other);
    }

    private static String reason(Kind kind, PersonName one, PersonName other) {
        return switch (kind) {
            case NICKNAME -> "same surname, and a short form of the first name";
            case LONGER ->
                "same first name and surname, but one has a middle name: \"" + one.key() + "\" and \"" + other.key()
                        + "\"";
            case INITIAL -> "same surname and initial";
            case SPELLING -> "two spellings: \"" + one.key() + "\" and \"" + other.key() + "\"";
            default ->
                "same first name and surname \""
                        + (one.words().size() <= other.words().size() ? one : other).key() + "\"";
        };
    }
}
