package entente.extraction.english.grammar;

import entente.ontology.ListFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule over the grammar of a sentence: a verb or noun that states a relation or event, and the paths to its
 * arguments.
 *
 * @param head a predicate or a kind of event
 * @param confidence the share of its findings that are right, from 0 to 1
 * @param verb whether the words are verbs and not nouns
 * @param words the lemmas that trigger the frame
 * @param conditions paths with lemmas; one of the paths must lead to one of the lemmas
 * @param roles the paths to each role
 */
public record Frame(
        String head,
        double confidence,
        boolean verb,
        Set<String> words,
        Map<List<List<String>>, Set<String>> conditions,
        Map<String, List<List<String>>> roles) {
    private static final Pattern FORM = Pattern.compile("(\\w+) ([01]\\.\\d+) (verb|noun):(\\S+)((?: \\S+)*)");
    private static final Pattern CONDITION = Pattern.compile("([\\w.|]+)~(\\S+)");
    private static final Pattern ROLE = Pattern.compile("(\\w+)=(\\S+)");

    /** {@return whether the frame states a relation, which needs two entities, and not an event} */
    boolean statesRelation() {
        return Character.isUpperCase(head.charAt(0));
    }

    /** {@return the frames of the file in order} */
    public static List<Frame> read(String file) {
        return ListFile.lines("/extraction/" + file).stream()
                .map(line -> read(line, file))
                .toList();
    }

    /** {@return whether the lemma triggers the frame or is one of its conditions} */
    public boolean hasWord(String lemma) {
        return words.contains(lemma)
                || conditions.values().stream().anyMatch(alternatives -> alternatives.contains(lemma));
    }

    private static Frame read(String line, String file) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            throw new IllegalStateException(file + " must contain frames, had: " + line);
        }
        Map<List<List<String>>, Set<String>> conditions = new LinkedHashMap<>();
        Map<String, List<List<String>>> roles = new LinkedHashMap<>();
        for (String part : form.group(5).strip().split(" ")) {
            Matcher condition = CONDITION.matcher(part);
            Matcher role = ROLE.matcher(part);
            if (condition.matches()) {
                conditions.put(paths(condition.group(1)), alternatives(condition.group(2)));
            } else if (role.matches()) {
                roles.put(role.group(1), paths(role.group(2)));
            } else {
                throw new IllegalStateException(file + " must contain conditions a~b and roles a=b, had: " + part);
            }
        }
        return new Frame(
                form.group(1),
                Double.parseDouble(form.group(2)),
                form.group(3).equals("verb"),
                alternatives(form.group(4)),
                conditions,
                roles);
    }

    private static Set<String> alternatives(String words) {
        return Set.of(words.split("\\|"));
    }

    private static List<List<String>> paths(String alternatives) {
        return Arrays.stream(alternatives.split("\\|"))
                .map(steps -> List.of(steps.split("\\.")))
                .toList();
    }
}
