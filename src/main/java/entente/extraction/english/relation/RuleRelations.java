package entente.extraction.english.relation;

import entente.document.Document;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.BoundedText;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.extraction.english.symbol.EncodedSentence.DateAt;
import entente.extraction.english.symbol.Rule;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the relations of a sentence with rules over its symbols. */
final class RuleRelations {
    private static final Pattern HEARSAY = Pattern.compile(" (?:reportedly|allegedly|rumou?red|supposedly) ");
    private static final Pattern PART_OF_COUNTRY = Pattern.compile(
            "(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Northeast|Northwest|Southeast|Southwest"
                    + "|Northeastern|Northwestern|Southeastern|Southwestern) (.+)");

    private final List<Rule> rules;
    private final NameKinds kinds;

    RuleRelations(List<Rule> rules, NameKinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    /** {@return the relations of the sentence, in the order of the rules} */
    List<RelationFinding> find(Document document, EncodedSentence sentence, NameClusters clusters) {
        List<RelationFinding> found = new ArrayList<>();
        Set<EntityType> present = present(sentence);
        for (Rule rule : rules) {
            if (!canHold(RelationType.valueOf(rule.head()), present)) {
                continue;
            }
            Matcher matcher = rule.match(sentence);
            while (BoundedText.find(matcher)) {
                found.addAll(relations(new Hit(document, sentence, clusters, rule, matcher)));
            }
        }
        return found;
    }

    /** {@return the types of the entities in the sentence; empty if it has fewer than two} */
    private static Set<EntityType> present(EncodedSentence sentence) {
        Set<EntityType> present = EnumSet.noneOf(EntityType.class);
        int things = 0;
        for (Chunk chunk : sentence.chunks()) {
            switch (chunk.kind()) {
                case Chunk.PERSON -> present.add(EntityType.PERSON);
                case Chunk.ORGANIZATION -> present.add(EntityType.ORGANIZATION);
                case Chunk.COUNTRY, Chunk.PLACE, Chunk.DEMONYM -> present.add(EntityType.PLACE);
                default -> {
                    continue;
                }
            }
            things += chunk.names().size();
        }
        return things < 2 ? Set.of() : present;
    }

    private static boolean canHold(RelationType type, Set<EntityType> present) {
        return present.stream().anyMatch(subject -> present.stream().anyMatch(object -> type.allows(subject, object)));
    }

    /** A match of a rule. */
    private record Hit(
            Document document, EncodedSentence sentence, NameClusters clusters, Rule rule, Matcher matcher) {}

    private record Thing(String name, EntityType type) {}

    private List<RelationFinding> relations(Hit hit) {
        RelationType type = RelationType.valueOf(hit.rule.head());
        List<RelationFinding> relations = new ArrayList<>();
        if (hit.rule.has("both")) {
            List<Thing> members = things(hit, "both");
            for (int i = 0; i < Math.min(members.size(), RelationFinding.MOST_MEMBERS); i++) {
                for (int j = i + 1; j < Math.min(members.size(), RelationFinding.MOST_MEMBERS); j++) {
                    relation(hit, type, members.get(i), members.get(j)).ifPresent(relations::add);
                }
            }
            return relations;
        }
        if (hit.rule.has("sEach")) {
            List<List<Thing>> subjects = each(hit, "sEach");
            List<List<Thing>> objects = each(hit, "oEach");
            for (int i = 0; subjects.size() == objects.size() && i < subjects.size(); i++) {
                for (Thing subject : subjects.get(i)) {
                    objects.get(i)
                            .forEach(object ->
                                    relation(hit, type, subject, object).ifPresent(relations::add));
                }
            }
            return relations;
        }
        for (Thing subject : role(hit, 's')) {
            for (Thing object : role(hit, 'o')) {
                relation(hit, type, subject, object).ifPresent(relations::add);
                if (type == RelationType.LOCATED_IN) {
                    wholeCountry(object, hit.clusters)
                            .flatMap(country -> relation(hit, type, subject, country))
                            .ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    /** {@return the country X of a place such as "Southwest X", if the document names X} */
    private static Optional<Thing> wholeCountry(Thing place, NameClusters clusters) {
        Matcher part = PART_OF_COUNTRY.matcher(place.name());
        return part.matches() ? clusters.country(part.group(1)).map(name -> thing(name, clusters)) : Optional.empty();
    }

    private static Thing thing(String name, NameClusters clusters) {
        return new Thing(name, clusters.type(name));
    }

    /**
     * {@return the entities of a role, from the group "s" and from groups such as "sSeat", which accept only names of
     * that kind}
     */
    private List<Thing> role(Hit hit, char role) {
        List<Thing> things = new ArrayList<>();
        for (String group : hit.rule.pattern().namedGroups().keySet()) {
            if (group.charAt(0) == role && hit.matcher.start(group) >= 0) {
                things(hit, group).stream()
                        .filter(thing -> group.length() == 1 || kinds.fits(group.substring(1), thing.name()))
                        .forEach(things::add);
            }
        }
        return things;
    }

    private static List<Thing> things(Hit hit, String group) {
        return each(hit, group).stream().flatMap(List::stream).toList();
    }

    /**
     * {@return the entities of each part of a list; empty for the demonym of a country that the document does not name}
     */
    private static List<List<Thing>> each(Hit hit, String group) {
        return hit.sentence.thingsIn(hit.matcher.start(group), hit.matcher.end(group)).stream()
                .map(chunk -> chunk.kind() == Chunk.DEMONYM || chunk.kind() == Chunk.BASE
                        ? hit.clusters.place(chunk.value()).stream().toList()
                        : chunk.names())
                .map(names ->
                        names.stream().map(name -> thing(name, hit.clusters)).toList())
                .toList();
    }

    private static Optional<RelationFinding> relation(Hit hit, RelationType type, Thing subject, Thing object) {
        if (subject.name().equals(object.name()) || !type.allows(subject.type(), object.type())) {
            return Optional.empty();
        }
        Optional<DateAt> date =
                RelationFinding.isDated(type) ? hit.sentence.nearestDate(hit.matcher) : Optional.empty();
        int start = Math.min(hit.matcher.start(), date.map(DateAt::start).orElse(Integer.MAX_VALUE));
        int end = Math.max(hit.matcher.end(), date.map(DateAt::end).orElse(0));
        boolean hearsay = HEARSAY.matcher(hit.sentence.code()).find();
        return Optional.of(new RelationFinding(
                subject.name(),
                type,
                object.name(),
                title(hit),
                date.map(DateAt::date).orElse(null),
                hearsay ? Modality.REPORTED : Modality.STATED,
                hit.sentence.quote(hit.document, start, end),
                hit.rule.confidence()));
    }

    private static @Nullable String title(Hit hit) {
        Matcher matcher = hit.matcher;
        return hit.rule.has("title")
                ? hit.sentence
                        .quote(hit.document, matcher.start("title"), matcher.end("title"))
                        .text()
                : null;
    }
}
