package entente.web;

import entente.console.Console;
import entente.console.saved.SavedQueries;
import entente.document.DocumentReader;
import entente.export.Exports;
import entente.extraction.Extractor;
import entente.graph.Graph;
import entente.metrics.Metrics;
import entente.query.around.Neighbourhoods;
import entente.query.join.Connections;
import entente.query.name.Entities;
import entente.query.path.Paths;
import entente.query.record.Agreements;
import entente.query.record.Documents;
import entente.query.record.Relations;
import entente.query.record.Timelines;
import entente.resolution.Resolver;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The service on a real port over stand-ins for all that reads documents or knows Neo4j. */
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
    @Autowired
    DocumentReader reader;

    @Autowired
    Extractor extractor;

    @Autowired
    Resolver resolver;

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

    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
                "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration"
            })
    @ComponentScan({"entente.web", "entente.pipeline"})
    static class Service {}
}
