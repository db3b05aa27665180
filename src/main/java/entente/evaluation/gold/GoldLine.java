package entente.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A line of a file of JSON lines.
 *
 * @param file name of the file without extension
 * @param number number of the line, from 1
 * @param label path of the file with the number, for messages
 * @param content the JSON
 */
record GoldLine(String file, int number, String label, String content) {
    static final String ENDING = ".jsonl";

    /** {@return the lines of that file that are not blank} Throws {@link FaultyGold} if there are none. */
    static List<GoldLine> of(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String file = dot <= 0 ? name : name.substring(0, dot);
        List<String> contents = contents(path);
        List<GoldLine> lines = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            if (!contents.get(i).isBlank()) {
                lines.add(new GoldLine(file, i + 1, path + ":" + (i + 1), contents.get(i)));
            }
        }
        if (lines.isEmpty()) {
            throw new FaultyGold(path.toString(), "empty-file: The file has no lines");
        }
        return lines;
    }

    private static List<String> contents(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (NoSuchFileException missing) {
            throw new FaultyGold(path.toString(), "no-such-file: No such file");
        } catch (IOException unreadable) {
            throw new FaultyGold(
                    path.toString(),
                    "unreadable-file: The file must be readable and in UTF-8: " + unreadable.getMessage());
        }
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the field {@code id} of the line, or file name and number if it has none} */
    String name(JsonNode json) {
        JsonNode id = json.path("id");
        return id.isString() && !id.stringValue().isBlank() ? id.stringValue() : file + "-" + number;
    }
}
