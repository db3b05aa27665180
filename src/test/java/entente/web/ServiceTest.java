package entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.console.Console;
import entente.console.saved.SavedQueries;
import entente.correction.CorrectionList;
import entente.correction.Corrections;
import entente.correction.EntityHistory;
import entente.document.DocumentReader;
import entente.export.Exports;
import entente.extraction.Extractor;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.judgement.JudgementBatch;
import entente.judgement.JudgementList;
import entente.judgement.Judgements;
import entente.judgement.ReviewQueue;
import entente.linking.Linker;
import entente.metrics.Metrics;
import entente.query.CurrentIds;
import entente.query.around.Neighbourhoods;
import entente.query.join.Connections;
import entente.query.name.Entities;
import entente.query.path.Paths;
import entente.query.record.Agreements;
import entente.query.record.Documents;
import entente.query.record.Relations;
import entente.query.record.Timelines;
import entente.resolution.Resolver;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The web layer on a real port, with mocks for extraction and for everything that uses Neo4j. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = ServiceTest.Service.class,
        properties = "entente.samples=false")
@MockitoBean(
        types = {
            DocumentReader.class,
            Extractor.class,
            Resolver.class,
            Graph.class,
            Linker.class,
            Rewriting.class,
            Judgements.class,
            JudgementBatch.class,
            JudgementList.class,
            ReviewQueue.class,
            CurrentIds.class,
            Corrections.class,
            CorrectionList.class,
            EntityHistory.class,
            Entities.class,
            Neighbourhoods.class,
            Connections.class,
            Timelines.class,
            Paths.class,
            Relations.class,
            Agreements.class,
            Documents.class,
            Metrics.class,
            Exports.class,
            Console.class,
            SavedQueries.class
        })
abstract class ServiceTest {
    static final String[] JSON = {"Content-Type", "application/json"};

    @Autowired
    DocumentReader reader;

    @Autowired
    Extractor extractor;

    @Autowired
    Resolver resolver;

    @Autowired
    Linker linker;

    @Autowired
    Judgements judgements;

    @Autowired
    JudgementBatch batch;

    @Autowired
    JudgementList list;

    @Autowired
    ReviewQueue queue;

    @Autowired
    CurrentIds ids;

    @Autowired
    Corrections corrections;

    @Autowired
    CorrectionList correctionList;

    @Autowired
    EntityHistory history;

    @Autowired
    Graph graph;

    @Autowired
    Entities entities;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Connections connections;

    @Autowired
    Timelines timelines;

    @Autowired
    Paths paths;

    @Autowired
    Relations relations;

    @Autowired
    Agreements agreements;

    @Autowired
    Documents documents;

    @Autowired
    Metrics metrics;

    @Autowired
    Exports exports;

    @Autowired
    Console console;

    @Autowired
    SavedQueries book;

    @LocalServerPort
    int port;

    Calls calls;

    @BeforeEach
    void connect() {
        calls = new Calls(port);
    }

    void assertInvalidParameter(String path, String detail) {
        var answer = calls.get(path);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("detail").asString()).isEqualTo(detail);
    }

    /** Makes the mock of the console write this text. */
    static Answer<@Nullable Object> writes(String text) {
        return call -> {
            call.<OutputStream>getArgument(2).write(text.getBytes(StandardCharsets.UTF_8));
            return null;
        };
    }

    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
                "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration"
            })
    @ComponentScan({"entente.web", "entente.pipeline"})
    static class Service {}
}
