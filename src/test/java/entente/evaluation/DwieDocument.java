package entente.evaluation;

import entente.evaluation.Dwie.Expected;
import entente.evaluation.SpanScore.Span;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One document of DWIE. The text is its tokens joined by spaces, with one sentence per line. */
final class DwieDocument {
    private static final Map<String, EntityType> TYPES = Map.of(
            "type_person", EntityType.PERSON,
            "type_organization", EntityType.ORGANIZATION,
            "type_location", EntityType.PLACE);

    private final JsonNode json;
    private final StringBuilder text = new StringBuilder();
    private final Set<Span> spans = new HashSet<>();
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> sentences = new HashMap<>();

    DwieDocument(JsonNode json) {
        this.json = json;
        List<int[]> starts = new ArrayList<>();
        for (JsonNode sentence : json.get("toks")) {
            int[] starting = new int[sentence.size()];
            for (int i = 0; i < sentence.size(); i++) {
                starting[i] = text.length() + (i == 0 ? 0 : 1);
                text.append(i == 0 ? "" : " ").append(sentence.get(i).asString());
            }
            text.append('\n');
            starts.add(starting);
        }
        for (JsonNode mention : json.get("mentions")) {
            EntityType type = TYPES.get(mention.get(3).asString());
            if (type != null) {
                int sentence = mention.get(0).asInt();
                int last = mention.get(2).asInt() - 1;
                int end = starts.get(sentence)[last]
                        + json.get("toks").get(sentence).get(last).asString().length();
                spans.add(new Span(type, starts.get(sentence)[mention.get(1).asInt()], end));
                types.putIfAbsent(mention.get(4).asString(), type);
                sentences
                        .computeIfAbsent(mention.get(4).asString(), id -> new HashSet<>())
                        .add(sentence);
            }
        }
    }

    String text() {
        return text.toString();
    }

    Set<Span> spans() {
        return spans;
    }

    /** {@return its persons, organizations and places; {@link #pairs} has their relations} */
    Extraction annotation() {
        List<ExtractedEntity> entities = new ArrayList<>();
        types.forEach((id, type) -> {
            List<String> names = new ArrayList<>();
            json.get("ents").get(Integer.parseInt(id)).forEach(name -> names.add(name.asString()));
            if (!names.isEmpty()) {
                entities.add(
                        new ExtractedEntity(id, type, names.getFirst(), names.subList(1, names.size()), List.of()));
            }
        });
        return new Extraction(json.get("id").asString(), null, entities, List.of(), List.of(), List.of());
    }

    /** {@return the annotated relations of each pair of ids, if they map to predicates of Entente} */
    Map<List<String>, Expected> pairs() {
        Map<List<String>, Expected> pairs = new LinkedHashMap<>();
        for (JsonNode label : json.get("labels")) {
            String subject = label.get(0).asString();
            String object = label.get(1).asString();
            List<RelationType> meaning = Dwie.MEANING.getOrDefault(label.get(2).asString(), List.of()).stream()
                    .filter(type -> types.containsKey(subject)
                            && types.containsKey(object)
                            && type.allows(types.get(subject), types.get(object)))
                    .toList();
            if (!meaning.isEmpty()) {
                pairs.merge(Dwie.pair(meaning.getFirst(), subject, object), Expected.of(meaning), Expected::and);
            }
        }
        return pairs;
    }

    boolean oneSentenceNames(List<String> pair) {
        Set<Integer> both = new HashSet<>(sentences.get(pair.getFirst()));
        both.retainAll(sentences.get(pair.getLast()));
        return !both.isEmpty();
    }
}
