package entente.evaluation.gold;

import entente.extraction.Extraction;
import entente.ontology.EdtfDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An annotated or extracted document that needs no text.
 *
 * @param extraction its findings with their date
 * @param text its text, or null if none stands beside it
 */
public record SavedDocument(Extraction extraction, @Nullable String text) {
    private static final Pattern CODED = Pattern.compile("[a-z]+(?:-[a-z]+)+: ");

    /**
     * {@return the documents of folders with files NAME.json, and of files of JSON lines}
     *
     * @param faults receives what is wrong with those that are left out
     */
    public static List<SavedDocument> read(List<Path> paths, Consumer<GoldFault> faults) {
        List<SavedDocument> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path path : paths) {
            collect(faults, () -> {
                if (path.toString().endsWith(GoldLine.ENDING)) {
                    GoldLine.of(path)
                            .forEach(line -> collect(faults, () -> add(ofLine(line), line.label(), ids, documents)));
                } else if (Files.isRegularFile(path)) {
                    throw new FaultyGold(
                            path.toString(),
                            "unknown-format: Must be a folder of NAME.json, or a file of JSON lines (.jsonl)");
                } else if (!Files.isDirectory(path)) {
                    throw new FaultyGold(path.toString(), "no-such-folder: No such folder");
                } else {
                    files(path)
                            .forEach(file -> collect(faults, () -> add(ofFile(file), file.toString(), ids, documents)));
                }
            });
        }
        return documents;
    }

    private static List<Path> files(Path folder) {
        try {
            return GoldDocument.annotations(folder);
        } catch (FaultyGold empty) {
            throw new FaultyGold(folder.toString(), "no-documents: The folder has no readable NAME.json");
        }
    }

    private static void collect(Consumer<GoldFault> faults, Runnable reading) {
        try {
            reading.run();
        } catch (FaultyGold faulty) {
            faulty.faults().stream().map(SavedDocument::coded).forEach(faults);
        }
    }

    /** {@return the fault with a stable code in its message} */
    private static GoldFault coded(GoldFault fault) {
        if (CODED.matcher(fault.message()).lookingAt()) {
            return fault;
        }
        String code = fault.field() == null ? "malformed-json: " : "invalid-field: ";
        return new GoldFault(fault.file(), fault.field(), code + fault.message());
    }

    private static void add(SavedDocument document, String file, Set<String> ids, List<SavedDocument> documents) {
        String id = document.extraction.id();
        if (!ids.add(id)) {
            throw new FaultyGold(
                    List.of(new GoldFault(file, "id", "duplicate-document: must be unique, was again \"" + id + '"')));
        }
        documents.add(document);
    }

    private static SavedDocument ofLine(GoldLine line) {
        JsonNode json = GoldDocument.json(line.bytes(), line.label());
        String text = json.path("text").isString() ? json.path("text").stringValue() : null;
        return new SavedDocument(dated(json, line.label()).named(line.name(json)), text);
    }

    private static SavedDocument ofFile(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        JsonNode json = GoldDocument.json(bytes(file), file.toString());
        Path text = file.resolveSibling(stem + ".txt");
        return new SavedDocument(
                dated(json, file.toString()).named(stem),
                Files.isRegularFile(text) ? new String(bytes(text), StandardCharsets.UTF_8) : null);
    }

    private static Extraction dated(JsonNode json, String file) {
        Extraction found = GoldAnnotation.readFound(json, file);
        EdtfDate date = GoldDocument.date(json, file);
        return new Extraction(
                found.id(), date, found.entities(), found.agreements(), found.events(), found.relations());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new FaultyGold(
                    file.toString(), "unreadable-file: The file cannot be read: " + unreadable.getMessage());
        }
    }
}
