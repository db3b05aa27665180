package entente.extraction;

import entente.ontology.EntityType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what each name of a document names, from all places where it stands and the words around them. */
final class NameTypes {
    /** A vote that no number of guesses outweighs. */
    private static final int CERTAIN = 1000;

    private final Lexicon titles;
    private final Lexicon heads;
    private final Countries countries;
    private final LongNames longNames;

    NameTypes(Lexicon titles, Lexicon heads, Countries countries, LongNames longNames) {
        this.titles = titles;
        this.heads = heads;
        this.countries = countries;
        this.longNames = longNames;
    }

    /** {@return one type for each name, and for each part of a long name that may stand alone} */
    Map<String, EntityType> of(List<TaggedSentence> sentences) {
        Map<String, EntityType> types = votes(sentences);
        types.putAll(parts(sentences, types));
        return types;
    }

    /** Each name's most frequent type in the document; a country is a place whatever else was seen. */
    private Map<String, EntityType> votes(List<TaggedSentence> sentences) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (TaggedSentence sentence : sentences) {
            boolean twinning = sentence.tokens().stream().anyMatch(NameTypes::tellsTwinning);
            for (NameSpan span : sentence.names()) {
                String text = sentence.text(span);
                names.add(text);
                Map<EntityType, Integer> counts =
                        votes.computeIfAbsent(text.toLowerCase(Locale.ROOT), name -> new HashMap<>());
                counts.merge(span.type(), 1, Integer::sum);
                if (isCalledFirm(sentence.tokens(), span)) {
                    counts.merge(EntityType.ORGANIZATION, CERTAIN, Integer::sum);
                }
                if (isCalledPlace(sentence.tokens(), span) || twinning && isBarePlace(sentence.tokens(), span)) {
                    counts.merge(EntityType.PLACE, 2, Integer::sum);
                }
                if (countries.named(text).isPresent()) {
                    counts.merge(EntityType.PLACE, CERTAIN, Integer::sum);
                }
            }
        }
        Map<String, EntityType> types = new HashMap<>();
        for (String name : names) {
            types.put(name, most(votes.getOrDefault(name.toLowerCase(Locale.ROOT), Map.of())));
        }
        return types;
    }

    private static EntityType most(Map<EntityType, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** "in X", "X is located in": the words around a name without a telling word tell that it is a place. */
    private boolean isCalledPlace(List<Token> tokens, NameSpan span) {
        String before = span.from() > 0 ? tokens.get(span.from() - 1).text() : "";
        String dash = span.to() < tokens.size() ? tokens.get(span.to()).text() : "";
        boolean dateline = span.from() == 0
                && tokens.get(0).text().equals(tokens.get(0).text().toUpperCase(Locale.ROOT))
                && Set.of("-", "–", "—", "--").contains(dash);
        return isBarePlace(tokens, span) && (before.equals("in") || dateline || isCalledCity(tokens, span.from()));
    }

    /** A person of two words is a person even where the words around could tell of a place. */
    private boolean isBarePlace(List<Token> tokens, NameSpan span) {
        return (span.type() != EntityType.PERSON || span.length() == 1) && !longNames.holdsHead(tokens, span);
    }

    /** Only places are twinned. */
    static boolean tellsTwinning(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.equals("twinned") || word.startsWith("sister-cit") || word.startsWith("twin-");
    }

    private static boolean isCalledCity(List<Token> tokens, int from) {
        return from > 1
                && tokens.get(from - 1).text().equals("of")
                && Set.of("city", "cities", "town", "towns", "village", "island", "port", "mayor", "governor")
                        .contains(tokens.get(from - 2).text());
    }

    /** "X, the operator of …": the words behind a name tell that it is a firm. */
    private boolean isCalledFirm(List<Token> tokens, NameSpan span) {
        int at = span.to();
        if (span.type() != EntityType.PERSON
                || at + 2 >= tokens.size()
                || !tokens.get(at).text().equals(",")) {
            return false;
        }
        if (!Set.of("the", "a", "an", "one").contains(tokens.get(at + 1).text())) {
            return false;
        }
        for (int i = at + 2; i < Math.min(tokens.size(), at + 8); i++) {
            String word = tokens.get(i).text();
            if (Set.of(",", "who", "whose", "and").contains(word) || titles.match("heads", tokens, i) > 0) {
                return false;
            }
            if (heads.holds("company", word)) {
                return true;
            }
        }
        return false;
    }

    /** A long name's part that may stand alone: a person's last word, an organization's first. */
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
                    && NameFinder.isNameWord(part)
                    && !common.contains(lower)
                    && !titles.holds("modifiers", lower)
                    && !heads.holds("organization", lower)
                    && !heads.holds("place", lower)
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
