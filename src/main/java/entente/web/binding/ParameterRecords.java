package entente.web.binding;

import entente.web.problem.InvalidParameters.Fault;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Binds the parameters of a call to a record by the names of its components. Values of a list are repeated parameters or
 * separated by commas. A parameter with an empty value counts as missing, unless it is a text. Spring's data binder reads
 * the annotations of the record by reflection on every call, which doubles the time of a call; this class caches them.
 */
public class ParameterRecords {
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);
    private static final TypeDescriptor TEXTS = TypeDescriptor.valueOf(String[].class);

    private final ConversionService conversion;
    private final Validator validator;
    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();

    public ParameterRecords(ConversionService conversion, Validator validator) {
        this.conversion = conversion;
        this.validator = validator;
    }

    private record Form(Constructor<?> constructor, List<Field> fields) {}

    private record Field(String name, TypeDescriptor type, boolean entityId) {
        boolean list() {
            return type.getType() == List.class;
        }
    }

    /**
     * {@return the record; null if a value is invalid}
     *
     * @param faults receives a fault for every invalid value
     */
    @Nullable
    Object read(Class<?> type, NativeWebRequest request, List<Fault> faults) {
        Form form = forms.computeIfAbsent(type, ParameterRecords::form);
        List<Fault> found = new ArrayList<>();
        @Nullable
        Object[] values = form.fields().stream()
                .map(field -> value(type, field, given(field, request), found))
                .toArray();
        faults.addAll(found);
        return found.isEmpty() ? BeanUtils.instantiateClass(form.constructor(), values) : null;
    }

    private static String @Nullable [] given(Field field, NativeWebRequest request) {
        String[] given = request.getParameterValues(field.name());
        if (given == null || !field.entityId()) {
            return given;
        }
        return MergedIds.current(request, field.list() ? ListValues.parts(given) : given);
    }

    private @Nullable Object value(Class<?> type, Field field, String @Nullable [] given, List<Fault> faults) {
        try {
            Object value = given == null ? null : converted(field, given);
            if (validator.validateValue(type, field.name(), value).isEmpty()) {
                return value;
            }
        } catch (ConversionException invalid) {
            // Reported below, like a value out of bounds.
        }
        String shown = given == null ? "" : field.list() ? String.join(",", ListValues.parts(given)) : given[0];
        faults.add(new Fault(field.name(), shown, Expectation.of(type, field.name())));
        return null;
    }

    private @Nullable Object converted(Field field, String[] given) {
        if (field.list()) {
            return conversion.convert(ListValues.parts(given), TEXTS, field.type());
        }
        return field.type().getType() != String.class && given[0].isBlank()
                ? null
                : conversion.convert(given[0], TEXT, field.type());
    }

    private static Form form(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            List<Field> fields = new ArrayList<>();
            for (int place = 0; place < components.length; place++) {
                fields.add(new Field(
                        components[place].getName(),
                        new TypeDescriptor(new MethodParameter(constructor, place)),
                        components[place].isAnnotationPresent(EntityId.class)));
            }
            return new Form(constructor, List.copyOf(fields));
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException(type + " must be a record", none);
        }
    }
}
