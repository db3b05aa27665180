package entente.web.binding;

import entente.query.CurrentIds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Replaces ids of entities that were merged away by the ids that these entities have now, so that calls go on working with
 * ids that somebody kept. It looks at what is marked with {@link EntityId} in the path and in the parameters, before
 * anything is read. Two ids of what is one entity now count once. {@link CurrentIds} says what that costs.
 */
public class MergedIds implements HandlerInterceptor {
    private static final String CURRENT = MergedIds.class.getName();

    private final CurrentIds ids;

    public MergedIds(CurrentIds ids) {
        this.ids = ids;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod call) {
            Map<String, String> path = path(request);
            Set<String> marked = variables(call);
            List<String> given = Stream.concat(
                            marked.stream().map(path::get).filter(Objects::nonNull), parameters(call, request))
                    .toList();
            Map<String, String> current = given.isEmpty() ? Map.of() : ids.of(given);
            if (!current.isEmpty()) {
                Map<String, String> replaced = new HashMap<>(path);
                marked.forEach(name -> replaced.computeIfPresent(name, (key, id) -> current.getOrDefault(id, id)));
                request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, replaced);
                request.setAttribute(CURRENT, current);
            }
        }
        return true;
    }

    /** {@return the ids as they are now} */
    static String[] current(NativeWebRequest request, String[] given) {
        Map<String, String> current = current(request);
        return Arrays.stream(given).noneMatch(current::containsKey)
                ? given
                : Arrays.stream(given)
                        .map(id -> current.getOrDefault(id, id))
                        .distinct()
                        .toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> current(NativeWebRequest request) {
        Object current = request.getAttribute(CURRENT, RequestAttributes.SCOPE_REQUEST);
        return current == null ? Map.of() : (Map<String, String>) current;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> path(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }

    private static Set<String> variables(HandlerMethod call) {
        return Arrays.stream(call.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class)
                        && parameter.hasParameterAnnotation(EntityId.class))
                .map(MergedIds::name)
                .collect(Collectors.toSet());
    }

    private static String name(MethodParameter parameter) {
        return Objects.requireNonNull(parameter.getParameter().getName());
    }

    private static Stream<String> parameters(HandlerMethod call, HttpServletRequest request) {
        return Arrays.stream(call.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))
                .flatMap(parameter -> Arrays.stream(parameter.getParameterType().getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(EntityId.class))
                .map(component -> values(component, request))
                .flatMap(Collection::stream);
    }

    private static List<String> values(RecordComponent component, HttpServletRequest request) {
        String[] values = request.getParameterValues(component.getName());
        if (values == null) {
            return List.of();
        }
        return List.of(component.getType() == List.class ? ListValues.parts(values) : values);
    }
}
