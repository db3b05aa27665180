package entente.extraction.english.symbol;

import entente.ontology.ListFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads rule files. Definitions of a file are also valid in later files. */
public final class RuleBook {
    private static final Pattern DEFINITION = Pattern.compile("define (\\w+) = (.*)");
    private static final Pattern RULE = Pattern.compile("(\\w+) ([01]\\.\\d+) (.*)");
    private static final Pattern NAME = Pattern.compile("\\{([A-Z]+)}");

    private final Map<String, String> definitions = new HashMap<>();

    /** {@return the rules of the file in order} */
    public List<Rule> read(String file) {
        List<Rule> rules = new ArrayList<>();
        for (String line : ListFile.lines("/extraction/" + file)) {
            Matcher definition = DEFINITION.matcher(line);
            Matcher rule = RULE.matcher(line);
            if (definition.matches()) {
                definitions.put(definition.group(1), "(?:" + expand(definition.group(2), file) + ")");
            } else if (rule.matches()) {
                rules.add(new Rule(rule.group(1), Double.parseDouble(rule.group(2)), compile(rule.group(3), file)));
            } else {
                throw new IllegalStateException(file + " must contain definitions and rules, had: " + line);
            }
        }
        return List.copyOf(rules);
    }

    private Pattern compile(String pattern, String file) {
        try {
            return Pattern.compile("(?<= )(?:" + expand(pattern, file) + ")(?= )");
        } catch (PatternSyntaxException broken) {
            throw new IllegalStateException(file + " has an invalid pattern: " + pattern, broken);
        }
    }

    private String expand(String pattern, String file) {
        return NAME.matcher(pattern).replaceAll(name -> {
            String definition = definitions.get(name.group(1));
            if (definition == null) {
                throw new IllegalStateException(file + " uses {" + name.group(1) + "}, which is not defined before");
            }
            return Matcher.quoteReplacement(definition);
        });
    }
}
