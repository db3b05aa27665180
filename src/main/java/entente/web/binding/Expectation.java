package entente.web.binding;

import entente.correction.CorrectionQuery;
import entente.export.ExportFormat;
import entente.judgement.JudgementQuery;
import entente.metrics.Metric;
import entente.ontology.AgreementStatus;
import entente.ontology.CorrectionKind;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.ontology.Verdict;
import entente.query.DateReading;
import entente.query.around.NeighbourRank;
import entente.query.path.PathRank;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UniqueElements;
import org.springframework.core.ResolvableType;

/** Derives the text of a fault from the type and bounds of a parameter, so that the text always matches the check. */
final class Expectation {
    private Expectation() {}

    /** {@return a description of the valid values of a component of a parameter record} */
    static String of(Class<?> parameters, String name) {
        try {
            return of(parameters.getDeclaredField(name));
        } catch (NoSuchFieldException noComponent) {
            throw new IllegalArgumentException(parameters + " has no parameter " + name, noComponent);
        }
    }

    private static String of(Field field) {
        Class<?> type = ResolvableType.forField(field).asCollection().resolveGeneric();
        if (type != null) {
            return type.isEnum() ? "some of " + choices(type) : ofTexts(field);
        }
        if (field.getType().isEnum()) {
            return "one of " + choices(field.getType());
        }
        if (field.getType() == Boolean.class) {
            return "true or false";
        }
        if (field.getType() == EdtfDate.class) {
            return "a date YYYY, YYYY-MM, YYYY-MM-DD or two of these with / between";
        }
        if (field.getAnnotation(Range.class) instanceof Range range) {
            return "a whole number from %d to %d".formatted(range.min(), range.max());
        }
        if (field.getAnnotation(DecimalMin.class) instanceof DecimalMin least
                && field.getAnnotation(DecimalMax.class) instanceof DecimalMax most) {
            return "a number from %s to %s".formatted(least.value(), most.value());
        }
        return ofText(field);
    }

    private static String ofText(Field field) {
        if (field.isAnnotationPresent(NotBlank.class)) {
            return "given";
        }
        String most = field.getAnnotation(Size.class) instanceof Size size
                ? " of at most %d characters".formatted(size.max())
                : "";
        return (field.isAnnotationPresent(URL.class) ? "an http or https URL" : "a text") + most;
    }

    private static String ofTexts(Field field) {
        if (!(field.getAnnotation(Size.class) instanceof Size size)) {
            return "some texts";
        }
        return size.min() > 0
                ? "%d to %d %svalues"
                        .formatted(
                                size.min(),
                                size.max(),
                                field.isAnnotationPresent(UniqueElements.class) ? "different " : "")
                : "at most %d values".formatted(size.max());
    }

    private static String choices(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Expectation::label).collect(Collectors.joining(", "));
    }

    private static String label(Object constant) {
        return switch (constant) {
            case EntityType type -> type.label();
            case AgreementStatus status -> status.label();
            case RelationType type -> type.name();
            case Modality modality -> modality.label();
            case DateReading reading -> reading.label();
            case Metric metric -> metric.label();
            case PathRank rank -> rank.label();
            case ExportFormat format -> format.label();
            case CorrectionKind kind -> kind.label();
            case CorrectionQuery.State state -> state.label();
            case NeighbourRank rank -> rank.label();
            case Verdict verdict -> verdict.label();
            case JudgementQuery.State state -> state.label();
            default -> constant.toString();
        };
    }
}
