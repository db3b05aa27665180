package entente.web.openapi;

import entente.ontology.EdtfDate;
import entente.web.access.ApiKeyFilter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API as a whole; each controller describes its own calls. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {
    private static final String KEY = "apiKey";
    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(EdtfDate.class)
                .replaceWithSchema(
                        EdtfDate.class,
                        new StringSchema()
                                .description("A date as precise as the text gives it (EDTF, ISO 8601-2 level 0): YYYY,"
                                        + " YYYY-MM, YYYY-MM-DD or an interval of two of these")
                                .example("2023-02-22/2023-02-25"));
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Entente")
                        .version(Objects.requireNonNullElse(
                                ApiDescription.class.getPackage().getImplementationVersion(), "development"))
                        .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later"))
                        .description("Who is connected to whom, by which agreement, and which document says so? Every"
                                + " fact in a response has the words that state it. A property without a value is null."
                                + " Errors are RFC 9457 problem details with a stable `code`. A parameter that the call"
                                + " does not have is an error. Without an API key or an OIDC issuer in its settings, the"
                                + " service accepts calls only from its own machine, and these need no key or token."))
                .components(new Components()
                        .addSchemas(ApiProblems.SCHEMA, ApiProblems.schema())
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.HEADER)
                                        .name(ApiKeyFilter.HEADER))
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .security(List.of(
                        new SecurityRequirement(),
                        new SecurityRequirement().addList(KEY),
                        new SecurityRequirement().addList(TOKEN)));
    }

    @Bean
    OpenApiCustomizer completed() {
        return api -> api.getPaths().forEach((path, item) -> complete(path, item));
    }

    private static void complete(String path, PathItem item) {
        for (Operation call : item.readOperations()) {
            if (path.equals("/api/documents") && call == item.getPost()) {
                call.requestBody(ApiExamples.documentBody());
            }
            switch (call.getOperationId()) {
                case "askCypher" -> call.requestBody(ApiExamples.cypherBody(true));
                case "runQuery" -> call.requestBody(ApiExamples.cypherBody(false));
                case "correctFact" -> call.requestBody(ApiExamples.correctionBody());
                case "createQuery", "replaceQuery" -> call.requestBody(ApiExamples.savedQueryBody());
                case "judge" -> call.requestBody(JudgementExamples.judgement());
                case "judgeBatch" -> call.requestBody(JudgementExamples.batch());
                case "splitEntity" -> call.requestBody(JudgementExamples.split());
                default -> {}
            }
            ApiExamples.addTo(call);
            ApiProblems.addTo(path, call);
        }
    }
}
