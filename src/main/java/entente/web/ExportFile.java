package entente.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the response of a call that sends a file in one of the export formats. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description =
                "The file, sent while it is written. If writing fails, the service closes the connection before the"
                        + " transfer is complete.",
        content = {
            @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/gexf+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
            @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
            @Content(mediaType = "application/jsonl", schema = @Schema(type = "string"))
        })
@interface ExportFile {}
