package entente.web.parameter;

import entente.web.problem.InvalidParameters.Fault;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Makes a record of the parameters that have the names of its components. Lists may be repeated or have commas. What is
 * given without a value counts as left out, unless it is a text. Spring's own data binder reads the annotations of the
 * record by reflection with every call, which takes as long as all the rest of a call; here they are read once.
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

    private record Field(String name, TypeDescriptor type) {
        boolean list() {
            return type.getType() == List.class;
        }
    }

    /**
     * {@return the record, null when a value is bad}
     *
     * @param faults hears of every bad value
     */
    @Nullable
    Object read(Class<?> type, NativeWebRequest request, List<Fault> faults) {
        Form form = forms.computeIfAbsent(type, ParameterRecords::form);
        List<Fault> found = new ArrayList<>();
        @Nullable
        Object[] values = form.fields().stream()
                .map(field -> value(type, field, request.getParameterValues(field.name()), found))
                .toArray();
        faults.addAll(found);
        return found.isEmpty() ? BeanUtils.instantiateClass(form.constructor(), values) : null;
    }

    private @Nullable Object value(Class<?> type, Field field, String @Nullable [] given, List<Fault> faults) {
        try {
            Object value = given == null ? null : converted(field, given);
            if (validator.validateValue(type, field.name(), value).isEmpty()) {
                return value;
            }
        } catch (ConversionException bad) {
            // Told below, like a value out of bounds.
        }
        String shown = given == null ? "" : field.list() ? String.join(",", parts(given)) : given[0];
        faults.add(new Fault(field.name(), shown, Expectation.of(type, field.name())));
        return null;
    }

    private @Nullable Object converted(Field field, String[] given) {
        if (field.list()) {
            return conversion.convert(parts(given), TEXTS, field.type());
        }
        return field.type().getType() != String.class && given[0].isBlank()
                ? null
                : conversion.convert(given[0], TEXT, field.type());
    }

    private static String[] parts(String[] given) {
        return Arrays.stream(given)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
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
                        components[place].getName(), new TypeDescriptor(new MethodParameter(constructor, place))));
            }
            return new Form(constructor, List.copyOf(fields));
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException(type + " must be a record", none);
        }
    }
}
