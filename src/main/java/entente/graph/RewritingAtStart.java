package entente.graph;

import entente.neo4j.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Completes judgements that a crash interrupted: writes the documents again that are still marked. */
@Component
class RewritingAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(RewritingAtStart.class);

    private final Rewriting rewriting;

    RewritingAtStart(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void complete() {
        Thread.ofVirtual().name("rewriting").start(() -> {
            try {
                Effect effect = rewriting.all();
                if (effect.documents() > 0) {
                    LOG.info(
                            "Completed judgements that were interrupted: {} documents written again",
                            effect.documents());
                }
            } catch (GraphUnavailable away) {
                LOG.warn("Neo4j does not answer; judgements that were interrupted are completed at the next start");
            }
        });
    }
}
