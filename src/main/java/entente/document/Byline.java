package entente.document;

import entente.document.text.Line;
import entente.document.text.StatedDate;
import entente.ontology.EdtfDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that says who wrote an article, or when it was published, and nothing else. */
record Byline(@Nullable String author, @Nullable EdtfDate publishedOn, boolean isFirst) {
    private static final int LONGEST = 160;
    private static final int SHORTEST = 5;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and |& |y |und |et |de |da |del |van |von |der |den |bin |al-?)*\\p{Lu}[\\p{L}.'’-]*){0,9}";
    private static final Pattern BY =
            Pattern.compile("(?:[Bb]y|BY|Written by|Reported by|Text by)[: ] ?(" + NAME + ")(.*)");
    private static final Pattern JOB = Pattern.compile(
            "(?i), (?:[\\p{L} ]+ )?(?:writer|reporter|correspondent|editor|contributor|journalist|analyst|columnist|bureau)\\b.*");

    private static final Pattern NAMED = Pattern.compile("(" + NAME + ")\\s*[|·•–—/]\\s*(.*)");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)(first )?(published|posted|released|publication date|date|issued)\\b.*");

    /** What may stand beside a date on its line: a label, a weekday, the time of day, the minutes it takes to read. */
    private static final Pattern BESIDE_DATE = Pattern.compile(
            "(?i)(?:\\b(?:first|last|published|posted|updated|modified|released|issued|created|publication"
                    + "|date|on|at|by|time|edited|est|edt|gmt|utc|cet|cest|pst|pdt|ist|bst|am|pm|hrs|hours"
                    + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\\d{1,2} ?min(?:ute)?s? (?:read|ago)|read)\\b"
                    + "|[ap]\\.m\\.|[+-]?\\d{1,2}[:.]\\d{2}(?::\\d{2})?|[|·•,:;/()\\[\\]–—.+-]|\\s)*+");

    /** {@return what the line says of author and date, or nothing if it says anything else} */
    static Optional<Byline> find(String line) {
        if (line.length() > LONGEST || line.length() < SHORTEST) {
            return Optional.empty();
        }
        return by(line).or(() -> dateLine(line)).or(() -> named(line));
    }

    /** {@return whether the line has a date and no author} */
    boolean isDateLine() {
        return author == null && publishedOn != null;
    }

    private static Optional<Byline> by(String line) {
        Matcher by = BY.matcher(line);
        if (!by.matches()) {
            return Optional.empty();
        }
        String rest = by.group(2).strip();
        Optional<Byline> date = dateLine(rest);
        boolean open = rest.isEmpty() || ",|-–—·•/(".indexOf(rest.charAt(0)) >= 0;
        boolean plain = open && rest.length() <= 60 && !rest.endsWith(".");
        return date.isPresent() || plain
                ? Optional.of(new Byline(
                        JOB.matcher(by.group(1)).replaceFirst("").strip(),
                        date.map(Byline::publishedOn).orElse(null),
                        date.isPresent()))
                : Optional.empty();
    }

    private static Optional<Byline> named(String line) {
        Matcher named = NAMED.matcher(line);
        return named.matches() && Line.words(named.group(1)) <= 5
                ? dateLine(named.group(2)).map(date -> new Byline(named.group(1), date.publishedOn(), true))
                : Optional.empty();
    }

    private static Optional<Byline> dateLine(String line) {
        return StatedDate.find(line)
                .filter(found -> BESIDE_DATE
                        .matcher(
                                line.substring(0, found.start()) + " " + withoutSecondDate(line.substring(found.end())))
                        .matches())
                .map(found ->
                        new Byline(null, found.date(), PUBLISHED.matcher(line).matches()));
    }

    private static String withoutSecondDate(String rest) {
        return StatedDate.find(rest)
                .map(second -> rest.substring(0, second.start()) + rest.substring(second.end()))
                .orElse(rest);
    }
}
