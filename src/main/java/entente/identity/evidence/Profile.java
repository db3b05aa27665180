package entente.identity.evidence;

import entente.identity.LocalEntity;
import entente.identity.form.ParsedName;
import entente.ontology.EntityType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a local entity, or of several that were joined: names, offices and context. Sets are bounded, so that
 * a thing of a million documents costs no more than one of a hundred.
 */
public final class Profile {
    private static final int CAPITALS = 4;
    private static final int MOST_NAMES = 12;
    private static final int MOST_KEYS = 300;

    /** The fullest name shows best, but not in capitals, nor with a person's family name first. */
    private static final Comparator<LocalEntity> FULLER = Comparator.<LocalEntity, Boolean>comparing(entity ->
                    entity.type() != EntityType.PERSON || entity.name().indexOf(',') < 0)
            .thenComparing(entity -> !entity.name().equals(entity.name().toUpperCase(Locale.ROOT))
                    || entity.name().length() < CAPITALS)
            .thenComparing(entity -> entity.name().length());

    private final EntityType type;
    private LocalEntity label;
    private final Set<String> documents = new HashSet<>();
    private final Set<ParsedName> names = new LinkedHashSet<>();
    private final Set<OfficeKey> offices = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> related = new LinkedHashSet<>();
    private final Set<String> near = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> containers = new LinkedHashSet<>();
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    Profile(LocalEntity entity) {
        this.type = entity.type();
        this.label = entity;
        documents.add(entity.document().id());
        if (entity.document().date() != null) {
            firstYear = entity.document().date().earliest().getYear();
            lastYear = firstYear;
        }
    }

    /** Takes in what is known of another local entity that is the same thing. */
    public void absorb(Profile other) {
        documents.addAll(other.documents);
        add(names, other.names, MOST_NAMES);
        add(offices, other.offices, MOST_KEYS);
        add(titles, other.titles, MOST_KEYS);
        add(related, other.related, MOST_KEYS);
        add(near, other.near, MOST_KEYS);
        add(countries, other.countries, MOST_KEYS);
        add(containers, other.containers, MOST_KEYS);
        firstYear = Math.min(firstYear, other.firstYear);
        lastYear = Math.max(lastYear, other.lastYear);
        if (FULLER.compare(other.label, label) > 0) {
            label = other.label;
        }
    }

    private static <T> void add(Set<T> to, Set<T> from, int most) {
        for (T value : from) {
            if (to.size() >= most) {
                return;
            }
            to.add(value);
        }
    }

    /** {@return the type} */
    public EntityType type() {
        return type;
    }

    /** {@return the local entity with the fullest name} */
    public LocalEntity label() {
        return label;
    }

    /** {@return whether a document names both, which it would not do with one thing} */
    public boolean sharesDocument(Profile other) {
        Set<String> small = documents.size() < other.documents.size() ? documents : other.documents;
        Set<String> large = small == documents ? other.documents : documents;
        return small.stream().anyMatch(large::contains);
    }

    /** {@return its names, the canonical one first} */
    public Set<ParsedName> names() {
        return names;
    }

    /** {@return its names of that form} */
    <T extends ParsedName> List<T> names(Class<T> form) {
        return names.stream().filter(form::isInstance).map(form::cast).toList();
    }

    @Nullable
    ParsedName firstName() {
        return names.isEmpty() ? null : names.iterator().next();
    }

    Set<OfficeKey> offices() {
        return offices;
    }

    /** {@return titles of which the body is unknown} */
    Set<String> titles() {
        return titles;
    }

    Set<String> related() {
        return related;
    }

    Set<String> near() {
        return near;
    }

    /** {@return countries that it belongs to} */
    Set<String> countries() {
        return countries;
    }

    /** {@return keys of the places and organizations around it} */
    Set<String> containers() {
        return containers;
    }

    boolean hasYears() {
        return firstYear <= lastYear;
    }

    int yearsApart(Profile other) {
        if (!hasYears() || !other.hasYears()) {
            return 0;
        }
        return Math.max(0, Math.max(firstYear - other.lastYear, other.firstYear - lastYear));
    }

    void addNames(Collection<? extends ParsedName> found) {
        names.addAll(found);
    }
}
