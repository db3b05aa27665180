package entente.neo4j.aggregate;

import entente.ontology.AgreementStatus;
import entente.ontology.CorrectionKind;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Stores a type of the ontology as a text.
 *
 * @param type the type
 * @param write gives the text
 * @param find gives the value of a text, if there is one
 */
record OntologyConverter<T>(Class<T> type, Function<T, String> write, Function<String, Optional<T>> find)
        implements GenericConverter {
    /** {@return a converter for each type that is not stored under its Java name} */
    static List<OntologyConverter<?>> all() {
        return List.of(
                new OntologyConverter<>(EdtfDate.class, EdtfDate::text, EdtfDate::find),
                new OntologyConverter<>(EntityType.class, EntityType::label, EntityType::find),
                new OntologyConverter<>(AgreementStatus.class, AgreementStatus::label, AgreementStatus::find),
                new OntologyConverter<>(EventKind.class, EventKind::label, EventKind::find),
                new OntologyConverter<>(Modality.class, Modality::label, Modality::find),
                new OntologyConverter<>(Verdict.class, Verdict::label, Verdict::find),
                new OntologyConverter<>(CorrectionKind.class, CorrectionKind::label, CorrectionKind::find));
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(type, Value.class), new ConvertiblePair(Value.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (from.getType().equals(type)) {
            return source == null ? Values.NULL : Values.value(write.apply(type.cast(source)));
        }
        return source instanceof Value value && !value.isNull() ? read(value.asString()) : null;
    }

    private T read(String text) {
        return find.apply(text)
                .orElseThrow(() -> new NoSuchElementException(
                        "The graph holds \"%s\", which is no %s".formatted(text, type.getSimpleName())));
    }
}
