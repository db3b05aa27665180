package entente.command;

import entente.export.ExportFormat;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.around.NeighbourRank;
import entente.query.path.PathRank;
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
        line.registerConverter(
                ExportFormat.class,
                read(ExportFormat::find, "one of " + list(ExportFormat.values(), ExportFormat::label)));
        line.registerConverter(
                Modality.class, read(Modality::find, "one of " + list(Modality.values(), Modality::label)));
        line.registerConverter(
                PathRank.class, read(PathRank::find, "one of " + list(PathRank.values(), PathRank::label)));
        line.registerConverter(
                NeighbourRank.class,
                read(NeighbourRank::find, "one of " + list(NeighbourRank.values(), NeighbourRank::label)));
    }

    private static <T> CommandLine.ITypeConverter<T> read(Function<String, Optional<T>> find, String expected) {
        return text -> find.apply(text)
                .orElseThrow(() -> new TypeConversionException("must be %s, was \"%s\"".formatted(expected, text)));
    }

    private static <T> String list(T[] values, Function<T, String> label) {
        return String.join(", ", Arrays.stream(values).map(label).toList());
    }
}
