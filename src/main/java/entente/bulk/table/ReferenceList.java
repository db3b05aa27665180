package entente.bulk.table;

import entente.bulk.row.ImportedBlock;
import entente.bulk.row.ImportedRelation;
import entente.bulk.row.ReferenceEntity;
import entente.bulk.row.ReferenceRelation;
import entente.ontology.Modality;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A checked reference list.
 *
 * @param name name of its file, which identifies the list: a newer version has the same
 * @param leftOut what has no place in the graph, with its number
 * @param skipped number of rows left out because of faults
 */
public record ReferenceList(
        String name,
        List<ReferenceEntity> entities,
        List<ReferenceRelation> relations,
        Map<String, Long> leftOut,
        long skipped) {
    private static final double CONFIDENCE = 0.9;
    private static final String LINE_END = "\n";

    /** {@return the relations in blocks, each of which becomes a document} */
    public List<ImportedBlock> blocks() {
        List<ImportedBlock> blocks = new ArrayList<>();
        for (int first = 0; first < relations.size(); first += Survey.ROWS) {
            blocks.add(block(first, relations.subList(first, Math.min(relations.size(), first + Survey.ROWS))));
        }
        return blocks;
    }

    private ImportedBlock block(int first, List<ReferenceRelation> rows) {
        var text = new StringBuilder();
        int[] starts = new int[rows.size() + 1];
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            starts[i] = text.codePointCount(0, text.length());
            offsets.add(text.length());
            text.append(rows.get(i).sentence()).append(LINE_END);
        }
        starts[rows.size()] = text.codePointCount(0, text.length());
        String fingerprint = digest(text.toString());
        String ends = rows.stream()
                        .map(row -> row.subject() + " " + row.type() + " " + row.object())
                        .toList() + "";
        String id = "import-"
                + digest(name + " " + first + " " + fingerprint + ends).substring(0, 20);
        List<ImportedRelation> relations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            relations.add(relation(id + "-" + (first + i + 1), rows.get(i), offsets.get(i)));
        }
        return new ImportedBlock(
                id,
                "%s, relations %,d to %,d".formatted(name, first + 1, first + rows.size()),
                text.toString(),
                fingerprint,
                first + 1,
                starts,
                rows.stream().map(ReferenceRelation::subject).toList(),
                relations,
                name);
    }

    private static ImportedRelation relation(String id, ReferenceRelation row, int start) {
        return new ImportedRelation(
                id,
                new ImportedRelation.End(row.subject(), 0),
                row.type(),
                new ImportedRelation.End(row.object(), 0),
                row.sentence(),
                row.url(),
                null,
                row.title(),
                row.since(),
                row.until(),
                Modality.STATED,
                CONFIDENCE,
                1,
                start,
                start + row.sentence().length());
    }

    private static String digest(String text) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
