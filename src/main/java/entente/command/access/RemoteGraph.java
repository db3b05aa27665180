package entente.command.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.document.Source;
import entente.export.ExportFormat;
import entente.graph.Written;
import entente.ontology.SourceFormat;
import entente.pipeline.IngestedDocument;
import entente.pipeline.IngestionFailed;
import entente.query.FactFilter;
import entente.query.Page;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import entente.query.name.EntityCard;
import entente.query.name.EntitySummary;
import entente.query.path.PathAnswer;
import entente.query.path.PathQuery;
import entente.query.record.Timeline;
import entente.query.record.TimelineQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The graph behind a running service. */
final class RemoteGraph implements GraphAccess {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Longer than the time limits of the service. */
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String url;
    private final @Nullable String key;

    RemoteGraph(URI url, @Nullable String key) {
        this.url = url.toString().replaceAll("/+$", "");
        this.key = key;
    }

    @Override
    public Written.Status ingest(Source source) {
        var query = new UrlQuery()
                .add("title", source.title())
                .add("url", source.url())
                .add("publishedOn", source.publishedOn());
        HttpRequest.Builder call = request("/api/documents" + query).POST(BodyPublishers.ofByteArray(source.bytes()));
        String type = type(source.name());
        if (type != null) {
            call.header("Content-Type", type);
        }
        return JSON.readValue(send(call), IngestedDocument.class).status();
    }

    @Override
    public List<EntitySummary> search(String text, int limit) {
        var query = new UrlQuery().add("q", text).add("limit", limit);
        return get("/api/entities" + query, new TypeReference<Page<EntitySummary>>() {})
                .items();
    }

    @Override
    public Optional<EntityCard> find(String id) {
        try {
            String card = send(request("/api/entities/" + UrlQuery.encoded(id)).GET());
            return Optional.of(JSON.readValue(card, EntityCard.class));
        } catch (IngestionFailed problem) {
            if (problem.code().equals("entity-not-found")) {
                return Optional.empty();
            }
            throw new CommandFault(problem.getMessage());
        }
    }

    @Override
    public Neighbourhood neighbourhood(NeighbourhoodQuery query) {
        var parameters = facts(query.filter())
                .add("hops", query.hops())
                .add("limit", query.limit())
                .add("rank", query.rank().label())
                .add("after", query.after());
        return get(
                "/api/entities/%s/neighbourhood%s".formatted(UrlQuery.encoded(query.entity()), parameters),
                new TypeReference<Neighbourhood>() {});
    }

    @Override
    public PathAnswer paths(PathQuery query) {
        var parameters = facts(query.filter())
                .add("from", query.from())
                .add("to", query.to())
                .add("k", query.k())
                .add("maxHops", query.maxHops())
                .add("rank", query.rank().label())
                .add("allShortest", query.allShortest());
        query.via().forEach(id -> parameters.add("via", id));
        return get("/api/paths" + parameters, new TypeReference<PathAnswer>() {});
    }

    @Override
    public void export(ExportFormat format, List<String> entities, OutputStream out) throws IOException {
        var query = new UrlQuery().add("format", format.label());
        if (!entities.isEmpty()) {
            query.add("entity", String.join(",", entities));
        }
        try {
            HttpResponse<InputStream> answer =
                    answer(request("/api/export" + query).GET(), BodyHandlers.ofInputStream());
            try (InputStream file = answer.body()) {
                if (answer.statusCode() >= 300) {
                    throw problem(answer.statusCode(), new String(file.readAllBytes(), UTF_8));
                }
                file.transferTo(out);
            }
        } catch (IngestionFailed problem) {
            throw new CommandFault(problem.getMessage());
        }
    }

    @Override
    public Timeline timeline(TimelineQuery query) {
        var parameters = facts(query.filter())
                .add("with", query.with())
                .add("limit", query.limit())
                .add("after", query.after());
        return get(
                "/api/entities/%s/timeline%s".formatted(UrlQuery.encoded(query.entity()), parameters),
                new TypeReference<Timeline>() {});
    }

    @Override
    public void close() {
        client.close();
    }

    private static UrlQuery facts(FactFilter filter) {
        var query = new UrlQuery();
        filter.types().only().forEach(type -> query.add("type", type.label()));
        filter.types().not().forEach(type -> query.add("notType", type.label()));
        filter.relations().only().forEach(relation -> query.add("relation", relation));
        filter.relations().not().forEach(relation -> query.add("notRelation", relation));
        filter.modalities().forEach(modality -> query.add("modality", modality.label()));
        filter.avoid().forEach(id -> query.add("avoid", id));
        return query.add("since", filter.time().since())
                .add("until", filter.time().until())
                .add("time", filter.time().reading().label())
                .add("minDocuments", filter.minDocuments())
                .add("minIdentity", filter.minIdentity());
    }

    private <T> T get(String path, TypeReference<T> answer) {
        try {
            return JSON.readValue(send(request(path).GET()), answer);
        } catch (IngestionFailed problem) {
            throw new CommandFault(problem.getMessage());
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT);
        return key == null ? request : request.header("X-API-Key", key);
    }

    private String send(HttpRequest.Builder request) {
        HttpResponse<String> answer = answer(request, BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() >= 300) {
            throw problem(answer.statusCode(), answer.body());
        }
        return answer.body();
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request.build(), reading);
        } catch (IOException noResponse) {
            throw new IngestionFailed("service-unavailable", "No response from the service at " + url);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for " + url);
        }
    }

    private IngestionFailed problem(int status, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            if (problem.hasNonNull("code")) {
                return new IngestionFailed(
                        problem.get("code").asString(),
                        problem.path("detail").asString("The service rejected the request"));
            }
        } catch (JacksonException noJson) {
            // The server is not Entente, or a proxy answered.
        }
        return new IngestionFailed("service-unavailable", "%s returned status %d".formatted(url, status));
    }

    private static @Nullable String type(@Nullable String name) {
        return SourceFormat.ofFile(name).map(SourceFormat::mediaType).orElse(null);
    }
}
