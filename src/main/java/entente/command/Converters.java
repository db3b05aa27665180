package entente.command;

import entente.export.ExportFormat;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.ontology.SourceFormat;
import entente.query.around.NeighbourRank;
import entente.query.path.PathRank;
import java.util.Arrays;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Registers converters for option values. The values are written as in the API. */
final class Converters {
    private Converters() {}

    static void addTo(CommandLine line) {
        line.setResourceBundle(new Formats());
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

    /** What help texts name as {@code ${bundle:…}}. */
    private static final class Formats extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"formats", SourceFormat.allNames("or")}, {"extensions", SourceFormat.allExtensions("and")}
            };
        }
    }

    private static <T> CommandLine.ITypeConverter<T> read(Function<String, Optional<T>> find, String expected) {
        return text -> find.apply(text)
                .orElseThrow(() -> new TypeConversionException("must be %s, was \"%s\"".formatted(expected, text)));
    }

    private static <T> String list(T[] values, Function<T, String> label) {
        return String.join(", ", Arrays.stream(values).map(label).toList());
    }
}
