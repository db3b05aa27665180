package entente.web.parameter;

import entente.export.ExportFormat;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;

/** The format of an export. */
public record ExportParameters(
        @Parameter(description = "The format of the file", required = true) @NotNull
        ExportFormat format) {}
