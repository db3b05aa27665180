package entente.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder.ValueResolver;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Makes a record of the parameters that have the names of its components. Lists may be repeated or have
 * commas. What is given without a value counts as left out, unless it is a text.
 */
class ParameterRecords extends ServletModelAttributeMethodProcessor {
    private final SmartValidator validator;

    ParameterRecords(SmartValidator validator) {
        super(true);
        this.validator = validator;
    }

    @Override
    protected void constructAttribute(WebDataBinder binder, NativeWebRequest request) {
        // Boot's own wrapper of the validator checks no single value, so that one value of the wrong type would hide
        // that others are out of bounds.
        binder.replaceValidators(validator);
        binder.construct(new Given(request));
    }

    @Override
    protected void bindRequestParameters(WebDataBinder binder, NativeWebRequest request) {
        // A record is complete once it is made.
    }

    private record Given(NativeWebRequest request) implements ValueResolver {
        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            String[] values = request.getParameterValues(name);
            if (values == null) {
                return null;
            }
            if (type != List.class) {
                return type == String.class || !values[0].isBlank() ? values[0] : null;
            }
            return Arrays.stream(values)
                    .flatMap(value -> Arrays.stream(value.split(",")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return Objects.requireNonNull(request.getParameterMap()).keySet();
        }
    }
}
