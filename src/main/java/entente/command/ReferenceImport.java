package entente.command;

import entente.bulk.store.ReferenceWriter;
import entente.bulk.table.ReferenceCheck;
import entente.bulk.table.ReferenceList;
import entente.bulk.table.TablesRefused;
import entente.command.access.CommandFault;
import entente.command.access.LazyGraph;
import entente.command.display.StageDisplay;
import entente.linking.ReferenceLinker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports reference lists, and links them with what the graph knows.
 *
 * @param paths files, or folders of these
 * @param skipBad whether rows with a fault are left out
 */
record ReferenceImport(List<Path> paths, boolean skipBad, StageDisplay progress, LazyGraph graph, PrintStream out) {
    /**
     * Imports the lists and prints what that did. All lists are checked before any is written.
     *
     * @throws TablesRefused if the lists have faults
     */
    void run() throws IOException {
        var check = new ReferenceCheck(files(), skipBad, progress);
        List<ReferenceList> lists = check.run();
        List<String> lines = new ArrayList<>();
        ReferenceWriter writer = graph.references();
        ReferenceLinker linker = graph.linker();
        for (ReferenceList list : lists) {
            long begun = System.nanoTime();
            ReferenceWriter.Outcome written = writer.write(list, progress);
            long stored = System.nanoTime();
            List<String> pending = linker.pending(list.name());
            progress.begin("Linking " + list.name(), pending.size(), "entities");
            ReferenceLinker.Outcome linked = linker.link(list.name(), pending, progress::reach);
            lines.add(summary(list, written, linked));
            if (!list.leftOut().isEmpty()) {
                lines.add("left out " + counts(list.leftOut()));
            }
            lines.add(
                    "add %.1f s, link %.1f s".formatted(seconds(stored - begun), seconds(System.nanoTime() - stored)));
        }
        progress.close();
        lines.forEach(out::println);
        check.faults().forEach(fault -> out.println("skipped " + fault));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(ReferenceCheck::isList).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        files.forEach(InputFile::checkReadable);
        Map<String, Path> names = new TreeMap<>();
        for (Path file : files) {
            if (!ReferenceCheck.isList(file)) {
                throw new CommandFault(
                        "not-a-list: a reference list must end with .csv or .ftm.json, was " + file.getFileName());
            }
            if (names.putIfAbsent(String.valueOf(file.getFileName()), file) != null) {
                throw new CommandFault("duplicate-list: the names of reference lists must differ, was %s twice"
                        .formatted(file.getFileName()));
            }
        }
        if (files.isEmpty()) {
            throw new CommandFault("no-lists: a folder must have files that end with .csv or .ftm.json, had none");
        }
        return files;
    }

    private static String summary(ReferenceList list, ReferenceWriter.Outcome written, ReferenceLinker.Outcome linked) {
        return "%s %s: %,d entities (%,d new, %,d changed), %,d relations; linked %,d, kept apart %,d, to judge %,d%s"
                .formatted(
                        written.effective() ? "imported" : "unchanged",
                        list.name(),
                        list.entities().size(),
                        written.created(),
                        written.changed().size() - written.created(),
                        written.relations(),
                        linked.same(),
                        linked.different(),
                        linked.unsure(),
                        list.skipped() == 0 ? "" : "; skipped %,d rows".formatted(list.skipped()));
    }

    private static String counts(Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> "%s %,d".formatted(count.getKey(), count.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static double seconds(long nanos) {
        return Duration.ofNanos(nanos).toMillis() / 1_000.0;
    }
}
