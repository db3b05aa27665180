package entente.extraction.llm;

import entente.document.Document;
import entente.ontology.EdtfDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Accepts a date if the text names its year, or if it is in the year of publication, for relative dates. */
final class GroundedDates {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    private final Set<Integer> years = new HashSet<>();
    private final Tally tally;

    GroundedDates(Document document, Tally tally) {
        this.tally = tally;
        YEAR.matcher(document.text()).results().forEach(year -> years.add(Integer.parseInt(year.group())));
        EdtfDate published = document.publishedOn();
        if (published != null) {
            years.add(published.earliest().getYear());
            years.add(published.latest().getYear());
        }
    }

    /** {@return the date, or null if it is absent or the text does not support it} Counts the latter. */
    @Nullable
    EdtfDate check(String written) {
        if (written.isEmpty()) {
            return null;
        }
        EdtfDate date = EdtfDate.find(written).orElse(null);
        if (date == null
                || !years.contains(date.earliest().getYear())
                || !years.contains(date.latest().getYear())) {
            tally.add(ModelNote.DATE_NOT_FOUND);
            return null;
        }
        return date;
    }
}
