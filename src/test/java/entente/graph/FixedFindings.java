package entente.graph;

import entente.resolution.DocumentFindings;
import entente.resolution.Entity;
import entente.resolution.Identification;
import entente.resolution.Resolution;
import java.util.List;

/** DocumentFindings of a test that are about the same entities whatever is judged. */
public record FixedFindings(Resolution resolution) implements DocumentFindings {
    @Override
    public List<Entity> units() {
        return resolution.entities().stream()
                .filter(entity -> !entity.type().described())
                .toList();
    }

    @Override
    public Resolution under(Identification identification) {
        return resolution;
    }
}
