package entente.web.parameter;

import entente.export.ExportFormat;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;

/** As what to export. */
public record ExportParameters(
        @Parameter(description = "The form of the file", required = true) @NotNull
        ExportFormat format) {}
