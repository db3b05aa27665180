package entente.adjacency;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where searches find the facts.
 *
 * @param adjacency whether all facts are kept in memory; otherwise every search reads what it needs from Neo4j
 */
@ConfigurationProperties("entente.query")
record AdjacencySettings(@DefaultValue("on") boolean adjacency) {}
