package entente.evaluation.gold;

import entente.extraction.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one object of an annotation. Reports each fault with the path of its field. */
final class GoldFields {
    private final JsonNode object;
    private final String path;
    private final Context context;

    /** The state that all objects of a file share. */
    interface Context {
        /** {@return whether an annotated entity has that id} */
        boolean hasEntity(String id);

        /** {@return whether the text contains the words} */
        boolean isVerbatim(String quote);

        void fault(String field, String message);
    }

    GoldFields(JsonNode object, String path, Context context) {
        this.object = object;
        this.path = path;
        this.context = context;
    }

    /** Passes each object of a list to a reader. */
    void each(String name, boolean required, Consumer<GoldFields> reader) {
        JsonNode list = object.path(name);
        if (list.isMissingNode() || list.isNull()) {
            if (required) {
                fault(name, "must be a list, was missing");
            }
        } else if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                String field = field(name) + "[" + i + "]";
                if (list.get(i).isObject()) {
                    reader.accept(new GoldFields(list.get(i), field, context));
                } else {
                    context.fault(field, "must be an object, was " + shown(list.get(i)));
                }
            }
        } else {
            fault(name, "must be a list, was " + shown(list));
        }
    }

    /** {@return the text of the field, or an empty string after a fault} */
    String text(String name) {
        String value = findText(name);
        if (value == null && isAbsent(name)) {
            fault(name, "is required, was missing");
        } else if (value != null && value.isBlank()) {
            fault(name, "must not be blank");
        }
        return value == null ? "" : value;
    }

    @Nullable
    String findText(String name) {
        JsonNode node = object.path(name);
        if (!node.isString() && !isAbsent(name)) {
            fault(name, "must be a text, was " + shown(node));
        }
        return node.isString() ? node.stringValue() : null;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode list = object.path(name);
        if (!list.isArray() && !isAbsent(name)) {
            fault(name, "must be a list of texts, was " + shown(list));
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            if (list.get(i).isString()) {
                texts.add(list.get(i).stringValue());
            } else {
                fault(name + "[" + i + "]", "must be a text, was " + shown(list.get(i)));
            }
        }
        return texts;
    }

    /** {@return the value with that label, or null after a fault} */
    <T> @Nullable T oneOf(String name, List<T> values, Function<T, String> label) {
        String value = findText(name);
        if (value == null && !isAbsent(name)) {
            return null;
        }
        for (T candidate : values) {
            if (label.apply(candidate).equals(value)) {
                return candidate;
            }
        }
        String known = values.stream().map(label).collect(Collectors.joining(", "));
        fault(name, "must be one of %s, was %s".formatted(known, value == null ? "missing" : quoted(value)));
        return null;
    }

    /** {@return the id of an annotated entity} */
    String entity(String name) {
        String id = text(name);
        if (!id.isBlank()) {
            check(name, id);
        }
        return id;
    }

    @Nullable
    String findEntity(String name) {
        String id = findText(name);
        if (id != null) {
            check(name, id);
        }
        return id;
    }

    List<String> entities(String name) {
        List<String> ids = texts(name);
        for (int i = 0; i < ids.size(); i++) {
            check(name + "[" + i + "]", ids.get(i));
        }
        return ids;
    }

    private void check(String name, String id) {
        if (!context.hasEntity(id)) {
            fault(name, "must be the id of an entity of this file, was " + quoted(id));
        }
    }

    Quote quote() {
        String words = text("quote");
        if (!words.isBlank() && !context.isVerbatim(words)) {
            fault("quote", "must be verbatim in the text, was " + quoted(words));
        }
        int start = Math.max(0, object.path("quoteStart").asInt(0));
        return new Quote(words, start, start + words.length(), 0);
    }

    /** {@return the confidence, 1 if there is none} */
    double confidence() {
        JsonNode node = object.path("confidence");
        if (isAbsent("confidence")) {
            return 1;
        }
        double value = node.isNumber() ? node.doubleValue() : -1;
        if (!(value >= 0 && value <= 1)) {
            fault("confidence", "must be a number from 0 to 1, was " + node);
        }
        return value;
    }

    void fault(String name, String message) {
        context.fault(field(name), message);
    }

    private boolean isAbsent(String name) {
        return object.path(name).isMissingNode() || object.path(name).isNull();
    }

    private String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shown(JsonNode node) {
        return node.isNull() ? "null" : "of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    static String quoted(String value) {
        return '"' + value + '"';
    }

    static <T> List<T> all(T[] values) {
        return Arrays.asList(values);
    }
}
