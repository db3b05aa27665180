package entente.web.binding;

import entente.web.problem.InvalidParameters;
import entente.web.problem.InvalidParameters.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reads the parameters of a call into records and reports all faults at once. An unknown parameter is a fault too:
 * otherwise a typo in {@code hops} would silently return the default.
 */
public class StrictParameters implements HandlerMethodArgumentResolver, HandlerInterceptor {
    /** The package of the controllers to check. Actuator and springdoc handle their own parameters. */
    private static final String CONTROLLERS = "entente.web";

    private static final String FAULTS = StrictParameters.class.getName();

    private final ParameterRecords records;

    public StrictParameters(ParameterRecords records) {
        this.records = records;
    }

    /** Checks the names, before any record is read. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod call
                && call.getBeanType().getPackageName().startsWith(CONTROLLERS)) {
            List<RecordComponent> known = known(call);
            List<Fault> faults = new ArrayList<>();
            request.getParameterMap()
                    .forEach((name, values) -> find(known, name)
                            .map(component -> repeated(component, values))
                            .orElseGet(() -> Optional.of(unknown(known, name, values)))
                            .ifPresent(faults::add));
            if (known.isEmpty() && !faults.isEmpty()) {
                throw new InvalidParameters(faults);
            }
            request.setAttribute(FAULTS, faults);
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<Fault> faults = faults(request);
        Object read = records.read(parameter.getParameterType(), request, faults);
        if (read instanceof Checked checked) {
            faults.addAll(checked.faults());
        }
        if (last(parameter) && !faults.isEmpty()) {
            throw new InvalidParameters(faults.stream().distinct().toList());
        }
        return read;
    }

    /** {@return the faults so far} Records are read one by one; the last one throws the faults of all. */
    @SuppressWarnings("unchecked")
    private static List<Fault> faults(NativeWebRequest request) {
        return (List<Fault>)
                Objects.requireNonNull(request.getAttribute(FAULTS, RequestAttributes.SCOPE_REQUEST), "preHandle ran");
    }

    private static boolean last(MethodParameter parameter) {
        var types = Objects.requireNonNull(parameter.getMethod()).getParameters();
        return Arrays.stream(types)
                .skip(parameter.getParameterIndex() + 1L)
                .noneMatch(later -> later.isAnnotationPresent(ParameterObject.class));
    }

    private static List<RecordComponent> known(HandlerMethod call) {
        return Arrays.stream(call.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))
                .flatMap(parameter -> Arrays.stream(parameter.getParameterType().getRecordComponents()))
                .toList();
    }

    private static Optional<RecordComponent> find(List<RecordComponent> known, String name) {
        return known.stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static Optional<Fault> repeated(RecordComponent component, String[] values) {
        return values.length == 1 || component.getType() == List.class
                ? Optional.empty()
                : Optional.of(new Fault(component.getName(), String.join(",", values), "given once"));
    }

    private static Fault unknown(List<RecordComponent> known, String name, String[] values) {
        String names =
                String.join(", ", known.stream().map(RecordComponent::getName).toList());
        return new Fault(
                name, String.join(",", values), names.isEmpty() ? "left out" : "left out or spelt as one of " + names);
    }
}
