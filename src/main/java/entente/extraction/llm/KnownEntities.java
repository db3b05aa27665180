package entente.extraction.llm;

import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Mention;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The entities of a document, first those of the built-in extractor, then those of the model. An entity of the model is a
 * known one if it has the same type and the fullest name of one is a name of the other, or if both have the same fullest
 * name. A known entity keeps its id, type and name.
 */
final class KnownEntities {
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private final FoldedText text;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    private static final class Entry {
        private final ExtractedEntity found;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> added = new LinkedHashSet<>();

        /** Whether the built-in extractor found it. */
        private final boolean builtIn;

        private String fullest;

        private Entry(ExtractedEntity found, boolean builtIn) {
            this.found = found;
            this.builtIn = builtIn;
            this.fullest = found.name();
        }
    }

    KnownEntities(FoldedText text, List<ExtractedEntity> builtIn) {
        this.text = text;
        for (ExtractedEntity entity : builtIn) {
            Entry entry = new Entry(entity, true);
            entries.put(entity.id(), entry);
            enter(entry, entity.name());
            entity.aliases().forEach(alias -> enter(entry, alias));
        }
    }

    /**
     * Adds an entity of the model unless it is known, with its names in the words of the document.
     *
     * @param names the names, the fullest first
     * @return its id
     */
    String add(EntityType type, List<String> names) {
        String fullest = names.getFirst();
        Entry entry = find(type, names).orElseGet(() -> {
            Entry created = new Entry(new ExtractedEntity(newId(), type, fullest, List.of(), List.of()), false);
            entries.put(created.found.id(), created);
            return created;
        });
        if (!entry.builtIn && fullest.length() > entry.fullest.length()) {
            entry.fullest = fullest;
        }
        names.stream().filter(name -> enter(entry, name)).forEach(entry.added::add);
        return entry.found.id();
    }

    /** {@return the id of the entity of that name, the first if there are several} */
    Optional<String> named(String name) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .map(entry -> entry.found.id())
                .findFirst();
    }

    EntityType type(String id) {
        return Objects.requireNonNull(entries.get(id), id).found.type();
    }

    /** {@return all entities with their mentions} Where names overlap, the longer one counts. */
    List<ExtractedEntity> all() {
        Map<Entry, List<Mention>> mentions = new HashMap<>();
        BitSet taken = new BitSet();
        for (Entry entry : entries.values()) {
            mentions.put(entry, new ArrayList<>(entry.found.mentions()));
            entry.found.mentions().forEach(mention -> taken.set(mention.start(), mention.end()));
        }
        entries.values().stream()
                .flatMap(entry -> entry.added.stream().map(name -> Map.entry(name, entry)))
                .sorted(Comparator.comparingInt(named -> -named.getKey().length()))
                .forEach(named -> text.mentions(named.getKey()).stream()
                        .filter(mention -> isFree(taken, mention))
                        .forEach(mention -> {
                            taken.set(mention.start(), mention.end());
                            mentions.computeIfAbsent(named.getValue(), entry -> new ArrayList<>())
                                    .add(mention);
                        }));
        return entries.values().stream()
                .map(entry -> entity(entry, mentions.getOrDefault(entry, List.of())))
                .toList();
    }

    private String newId() {
        int number = entries.size() + 1;
        while (entries.containsKey("e" + number)) {
            number++;
        }
        return "e" + number;
    }

    private ExtractedEntity entity(Entry entry, List<Mention> free) {
        ExtractedEntity found = entry.found;
        // A name may stand within longer names only.
        List<Mention> mentions = free.isEmpty()
                ? entry.added.stream()
                        .flatMap(name -> text.mentions(name).stream())
                        .toList()
                : free;
        Set<String> aliases = new LinkedHashSet<>(found.aliases());
        aliases.addAll(entry.added);
        aliases.remove(entry.fullest);
        return new ExtractedEntity(
                found.id(),
                found.type(),
                entry.fullest,
                List.copyOf(aliases),
                mentions.stream()
                        .sorted(Comparator.comparingInt(Mention::start))
                        .toList());
    }

    private Optional<Entry> find(EntityType type, List<String> names) {
        String fullest = key(names.getFirst());
        List<Entry> known = names.stream()
                .flatMap(name -> byName.getOrDefault(key(name), List.of()).stream())
                .distinct()
                .toList();
        Predicate<Entry> sameType = entry -> entry.found.type() == type;
        Predicate<Entry> sameName = entry -> key(entry.fullest).equals(fullest);
        Predicate<Entry> oneIsNameOfOther = entry -> entry.names.contains(fullest)
                || names.stream().map(KnownEntities::key).anyMatch(key(entry.fullest)::equals);
        return known.stream()
                .filter(sameType.and(sameName))
                .findFirst()
                .or(() -> known.stream().filter(sameType.and(oneIsNameOfOther)).findFirst())
                .or(() -> known.stream().filter(sameName).findFirst());
    }

    /** {@return whether the name is new to the entity} */
    private boolean enter(Entry entry, String name) {
        boolean isNew = entry.names.add(key(name));
        if (isNew) {
            byName.computeIfAbsent(key(name), each -> new ArrayList<>()).add(entry);
        }
        return isNew;
    }

    private static boolean isFree(BitSet taken, Mention mention) {
        int next = taken.nextSetBit(mention.start());
        return next < 0 || next >= mention.end();
    }

    private static String key(String name) {
        return ARTICLE.matcher(FoldedText.fold(name).toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
