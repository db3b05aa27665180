package entente.extraction.english.name;

import entente.extraction.english.word.Places;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides the type of each name of a document from all its mentions and the words around them. */
final class NameTypes {
    /** Maximum weight of guesses. More guesses of the same model do not add certainty. */
    private static final int MOST_GUESSES = 3;

    private static final int RELATED = 4;
    private static final int LONE = 4;

    private final WordLists lists;
    private final Countries countries;
    private final Places places;
    private final LongNames longNames;
    private final TypeEvidence evidence;

    NameTypes(WordLists lists, LongNames longNames, TypeEvidence evidence) {
        this.lists = lists;
        this.countries = lists.countries();
        this.places = lists.places();
        this.longNames = longNames;
        this.evidence = evidence;
    }

    /**
     * {@return the type of each name, and of each part of a long name that can be used alone}
     *
     * @param guesses the sentences with the names of both models
     * @param sentences the same sentences with corrected names
     */
    Map<String, EntityType> of(List<GuessedSentence> guesses, List<TaggedSentence> sentences) {
        Map<String, Map<EntityType, Integer>> votes = votes(guesses, sentences);
        addChains(votes, sentences);
        Map<String, EntityType> types = most(votes, sentences);
        addRelatives(votes, types);
        types = most(votes, sentences);
        types.putAll(parts(sentences, types));
        return types;
    }

    private Map<String, Map<EntityType, Integer>> votes(List<GuessedSentence> guesses, List<TaggedSentence> sentences) {
        Map<String, Map<EntityType, Integer>> counts = new HashMap<>();
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        Map<String, Integer> mentions = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            TaggedSentence sentence = sentences.get(i);
            boolean twinning = sentence.tokens().stream().anyMatch(NameTypes::isTwinningWord);
            for (NameSpan span : sentence.names()) {
                String key = key(sentence, span);
                mentions.merge(key, 1, Integer::sum);
                Map<EntityType, Integer> own = votes.computeIfAbsent(key, name -> new HashMap<>());
                counts.computeIfAbsent(key, name -> new HashMap<>()).merge(span.type(), 1, Integer::sum);
                for (NameSpan guess : guesses.get(i).guesses()) {
                    if (guess.from() < span.to() && span.to() <= guess.to()) {
                        counts.get(key).merge(guess.type(), 1, Integer::sum);
                    }
                }
                longNames
                        .typeOf(sentence.tokens(), span)
                        .ifPresent(type -> own.merge(type, TypeEvidence.CERTAIN, Integer::sum));
                if (isOpen(sentence.tokens(), span)) {
                    evidence.of(sentence.tokens(), span)
                            .forEach((type, weight) -> own.merge(type, weight, Integer::sum));
                    if (twinning && span.length() == 1) {
                        own.merge(EntityType.PLACE, 2, Integer::sum);
                    }
                }
                if (countries.named(sentence.text(span)).isPresent()) {
                    own.merge(EntityType.PLACE, TypeEvidence.CERTAIN, Integer::sum);
                }
            }
        }
        doubtLonePersons(votes, counts, mentions);
        counts.forEach((key, guessed) -> guessed.forEach(
                (type, count) -> weights(votes, key).merge(type, Math.min(count, MOST_GUESSES), Integer::sum)));
        return votes;
    }

    /**
     * Reduces the weight of persons with a single name. News texts state the full name or title of a person at least
     * once, so a single word without either is rarely a person.
     */
    private static void doubtLonePersons(
            Map<String, Map<EntityType, Integer>> votes,
            Map<String, Map<EntityType, Integer>> counts,
            Map<String, Integer> mentions) {
        Set<String> known = new HashSet<>();
        counts.forEach((name, guessed) -> {
            if (name.contains(" ") && guessed.containsKey(EntityType.PERSON)) {
                known.addAll(List.of(name.replace("-", " ").split(" ")));
            }
        });
        votes.forEach((name, own) -> {
            int persons = counts.getOrDefault(name, Map.of()).getOrDefault(EntityType.PERSON, 0);
            int times = mentions.getOrDefault(name, 0);
            boolean agreed = times > 1 && persons == 3 * times;
            boolean hinted = own.getOrDefault(EntityType.PERSON, 0) > 0 || agreed;
            if (!name.contains(" ") && !hinted && !known.contains(name)) {
                own.merge(EntityType.PERSON, -LONE, Integer::sum);
                own.merge(EntityType.ORGANIZATION, 0, Integer::sum);
            }
        });
    }

    private static String key(TaggedSentence sentence, NameSpan span) {
        return sentence.text(span).toLowerCase(Locale.ROOT);
    }

    /** Whether the type of the name is not determined by its own words. */
    private boolean isOpen(List<Token> tokens, NameSpan span) {
        return !span.type().described() && longNames.typeOf(tokens, span).isEmpty();
    }

    /** Adds votes for lists such as "A, B and C", because the names of a list have the same type. */
    private void addChains(Map<String, Map<EntityType, Integer>> votes, List<TaggedSentence> sentences) {
        for (TaggedSentence sentence : sentences) {
            for (List<NameSpan> chain : NameChains.in(sentence)) {
                Map<EntityType, Integer> sum = new HashMap<>();
                for (NameSpan span : chain) {
                    sum.merge(lead(weights(votes, key(sentence, span))), 1, Integer::sum);
                }
                EntityType type = lead(sum);
                if (sum.getOrDefault(type, 0) * 2 > chain.size()) {
                    chain.stream()
                            .filter(span -> isOpen(sentence.tokens(), span))
                            .forEach(span -> weights(votes, key(sentence, span)).merge(type, 2, Integer::sum));
                }
            }
        }
    }

    private static Map<EntityType, Integer> weights(Map<String, Map<EntityType, Integer>> votes, String key) {
        return votes.computeIfAbsent(key, name -> new HashMap<>());
    }

    private static EntityType lead(Map<EntityType, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(EntityType.ORGANIZATION);
    }

    private static Map<String, EntityType> most(
            Map<String, Map<EntityType, Integer>> votes, List<TaggedSentence> sentences) {
        Map<String, EntityType> types = new HashMap<>();
        for (TaggedSentence sentence : sentences) {
            for (NameSpan span : sentence.names()) {
                types.computeIfAbsent(sentence.text(span), name -> lead(weights(votes, name.toLowerCase(Locale.ROOT))));
            }
        }
        return types;
    }

    /** Adds votes for parts of longer names: "Acme" has the type of "Acme Holdings", and "Roe" that of "Jane Roe". */
    private void addRelatives(Map<String, Map<EntityType, Integer>> votes, Map<String, EntityType> types) {
        types.forEach((name, type) -> {
            String[] words = name.toLowerCase(Locale.ROOT).split(" ");
            if (words.length > 1 && type == EntityType.PERSON) {
                addVotes(votes, words[words.length - 1], type);
            } else if (words.length > 1
                    && type == EntityType.ORGANIZATION
                    && places.countryOf(name.split(" ")[0]).isEmpty()) {
                addVotes(votes, words[0], type);
            }
        });
    }

    private static void addVotes(Map<String, Map<EntityType, Integer>> votes, String part, EntityType type) {
        Map<EntityType, Integer> of = votes.get(part);
        if (of != null) {
            of.merge(type, RELATED, Integer::sum);
        }
    }

    /** Whether the word indicates a twinning, which only places have. */
    static boolean isTwinningWord(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.equals("twinned") || word.startsWith("sister-cit") || word.startsWith("twin-");
    }

    /**
     * {@return the types of parts of long names that can be used alone: the last word of a person, the first word of an
     * organization}
     */
    private Map<String, EntityType> parts(List<TaggedSentence> sentences, Map<String, EntityType> types) {
        Map<String, Set<String>> owners = new HashMap<>();
        types.forEach((name, type) -> {
            String[] words = name.split(" ");
            if (words.length > 1 && type == EntityType.PERSON) {
                owners.computeIfAbsent(words[words.length - 1], part -> new HashSet<>())
                        .add(name);
            } else if (words.length > 1 && type == EntityType.ORGANIZATION) {
                owners.computeIfAbsent(words[0], part -> new HashSet<>()).add(name);
            }
        });
        Set<String> common = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
        Map<String, EntityType> parts = new HashMap<>();
        owners.forEach((part, names) -> {
            String lower = part.toLowerCase(Locale.ROOT);
            boolean usable = part.length() > 3
                    && names.size() == 1
                    && NameWords.isNameWord(part)
                    && !common.contains(lower)
                    && !lists.officeModifiers().holds(lower)
                    && !lists.organizationHeads().holds(lower)
                    && !lists.placeHeads().holds(lower)
                    && countries.named(part).isEmpty()
                    && countries.ofDemonym(part).isEmpty()
                    && !types.containsKey(part);
            if (usable) {
                parts.put(part, types.getOrDefault(names.iterator().next(), EntityType.PERSON));
            }
        });
        return parts;
    }
}
