package entente.extraction.english.name;

import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups the names of a document that denote the same entity. A short name joins a longer one only if exactly one fits,
 * so two ministers with the same surname stay separate. A surname that stands alone before the second of them is the first
 * one.
 */
public final class NameClusters {
    private final Countries countries;
    private final NameForms forms;
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> byCountry = new HashMap<>();

    /** Groups the names of the sentences, including short forms in brackets. */
    NameClusters(List<TaggedSentence> sentences, Countries countries) {
        this.countries = countries;
        this.forms = new NameForms(countries);
        for (TaggedSentence sentence : sentences) {
            sentence.names().stream()
                    .filter(span -> isThing(span.type()))
                    .forEach(span -> types.putIfAbsent(sentence.text(span), span.type()));
            sentence.nested().values().forEach(place -> types.putIfAbsent(sentence.text(place), place.type()));
        }
        types.keySet().forEach(name -> order.put(name, order.size()));
        sentences.forEach(this::joinBracketed);
        types.keySet()
                .forEach(name -> forms.keys(name)
                        .forEach(key -> byKey.computeIfAbsent(key, any -> new LinkedHashSet<>())
                                .add(name)));
        types.keySet()
                .forEach(name -> countries.named(name).ifPresent(country -> byCountry.putIfAbsent(country, name)));
        Comparator<String> longestFirst = Comparator.comparing(NameForms::isGovernment)
                .thenComparing(Comparator.comparingInt(String::length).reversed());
        for (String name : types.keySet().stream().sorted(longestFirst).toList()) {
            owner(name).ifPresent(longer -> owners.putIfAbsent(name, root(longer)));
        }
    }

    public static boolean isThing(EntityType type) {
        return !type.described();
    }

    /** {@return the fullest form of the name in the document} */
    public String root(String name) {
        String root = name;
        for (int i = 0; i < 8 && owners.containsKey(root); i++) {
            root = owners.get(root);
        }
        return root;
    }

    /** {@return the name of that country in the document, or empty if the document does not name it} */
    public Optional<String> country(String country) {
        return Optional.ofNullable(byCountry.get(country)).map(this::root);
    }

    /** {@return whether the name is the name of a country} */
    public boolean isCountry(String name) {
        return countries.named(name).isPresent();
    }

    /** {@return the name of that country, region or town in the document, or empty if the document does not name it} */
    public Optional<String> place(String place) {
        return types.get(place) == EntityType.PLACE ? Optional.of(root(place)) : country(place);
    }

    /** {@return whether the document has an organization with that name} */
    public boolean hasOrganization(String name) {
        return types.get(name) == EntityType.ORGANIZATION;
    }

    /** {@return the type of the entity with that name} */
    public EntityType type(String name) {
        return types.getOrDefault(root(name), EntityType.ORGANIZATION);
    }

    /** Joins short forms in brackets with their names, as in "World Health Organization (WHO)". */
    private void joinBracketed(TaggedSentence sentence) {
        for (NameSpan span : sentence.names()) {
            if (isThing(span.type())
                    && span.type() != EntityType.PERSON
                    && ShortForm.follows(sentence.tokens(), span)) {
                String shortForm = sentence.tokens().get(span.to() + 1).text();
                if (countries.named(shortForm).isEmpty()) {
                    types.put(shortForm, span.type());
                    owners.put(shortForm, sentence.text(span));
                }
            }
        }
    }

    private Optional<String> owner(String name) {
        EntityType type = types.getOrDefault(name, EntityType.ORGANIZATION);
        Set<String> roots = forms.keysOfLonger(name, this::uses).stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                .filter(other -> !other.equals(name) && types.get(other) == type && forms.isForm(type, name, other))
                .map(this::root)
                .collect(Collectors.toCollection(TreeSet::new));
        roots.remove(name);
        if (type == EntityType.PERSON && roots.size() > 1) {
            roots.removeIf(root -> rank(root) > rank(name));
        }
        return roots.size() == 1 ? Optional.of(roots.iterator().next()) : Optional.empty();
    }

    /** {@return the number of names that the document has before that one} */
    private int rank(String name) {
        return order.getOrDefault(name, 0);
    }

    private int uses(String key) {
        return byKey.getOrDefault(key, Set.of()).size();
    }
}
