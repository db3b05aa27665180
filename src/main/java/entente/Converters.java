package entente;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Teaches picocli the words of the options, as they are written in the API too. */
final class Converters {
    private Converters() {}

    static void addTo(CommandLine line) {
        line.registerConverter(EdtfDate.class, read(EdtfDate::find, "a date YYYY, YYYY-MM or YYYY-MM-DD"));
        line.registerConverter(
                EntityType.class, read(EntityType::find, "one of " + list(EntityType.values(), EntityType::label)));
        line.registerConverter(
                RelationType.class, read(RelationType::find, "one of " + list(RelationType.values(), Enum::name)));
    }

    private static <T> CommandLine.ITypeConverter<T> read(Function<String, Optional<T>> find, String expected) {
        return text -> find.apply(text)
                .orElseThrow(() -> new TypeConversionException("must be %s, was \"%s\"".formatted(expected, text)));
    }

    private static <T> String list(T[] values, Function<T, String> label) {
        return String.join(", ", Arrays.stream(values).map(label).toList());
    }
}
