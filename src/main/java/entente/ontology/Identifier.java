package entente.ontology;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a register calls one thing, such as {@code wikidata:Q239}.
 *
 * @param scheme the register, in lower case: letters, digits and hyphens
 * @param value the id in that register, without white space
 */
public record Identifier(String scheme, String value) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,39}):([^\\s:|;/][^\\s|;]{0,199})");

    /** Registers of companies, whose numbers a company can have several of. */
    private static final String REGISTRATION = "registration";

    private static final BigInteger CHECK = BigInteger.valueOf(97);

    /** A register whose ids have a known form and address. */
    private enum Register {
        WIKIDATA("Wikidata id", "Q[1-9][0-9]{0,11}", "Q and digits", "http://www.wikidata.org/entity/"),
        GEONAMES("GeoNames id", "[1-9][0-9]{0,11}", "digits", "https://sws.geonames.org/"),
        LEI(
                "LEI",
                "[A-Z0-9]{18}[0-9]{2}",
                "18 letters or digits and the two right check digits",
                "https://search.gleif.org/#/record/"),
        ISO3166(
                "ISO 3166 code",
                "[A-Z]{2}(?:-[A-Z0-9]{1,3})?",
                "two letters, or those and a subdivision",
                "https://www.iso.org/obp/ui/#iso:code:3166:");

        private final String label;
        private final Pattern form;
        private final String advice;
        private final String address;

        Register(String label, String form, String advice, String address) {
            this.label = label;
            this.form = Pattern.compile(form);
            this.advice = advice;
            this.address = address;
        }

        private String scheme() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean has(String value) {
            return form.matcher(value).matches() && (this != LEI || isChecked(value));
        }

        /** {@return whether the check digits are right (ISO 7064, mod 97-10)} */
        private static boolean isChecked(String lei) {
            String digits = lei.chars()
                    .mapToObj(letter -> String.valueOf(Character.getNumericValue(letter)))
                    .collect(Collectors.joining());
            return new BigInteger(digits).mod(CHECK).equals(BigInteger.ONE);
        }

        private static Optional<Register> of(String scheme) {
            return Arrays.stream(values())
                    .filter(register -> register.scheme().equals(scheme))
                    .findFirst();
        }
    }

    /** {@return what a text must be to name an identifier} */
    public static String form() {
        return "SCHEME:VALUE without white space, such as "
                + Arrays.stream(Register.values())
                        .map(register -> register.scheme() + ":VALUE (" + register.advice + ")")
                        .collect(Collectors.joining(", "));
    }

    /**
     * {@return the identifier in the text, or nothing if it has none of the right form}
     *
     * @param text such as {@code wikidata:Q239}, in any case, or the address of an entry, as in {@link #url}
     */
    public static Optional<Identifier> find(String text) {
        String stripped = text.strip();
        return ofAddress(stripped)
                .or(() -> Optional.of(FORM.matcher(stripped))
                        .filter(matcher -> matcher.matches())
                        .flatMap(matcher -> of(matcher.group(1), matcher.group(2))));
    }

    private static Optional<Identifier> ofAddress(String text) {
        return Arrays.stream(Register.values())
                .filter(register -> text.startsWith(register.address))
                .findFirst()
                .flatMap(register -> of(
                        register.scheme(),
                        text.substring(register.address.length()).replaceFirst("/$", "")));
    }

    /** {@return the identifier of that scheme and value, or nothing if the value does not have the form of the scheme} */
    public static Optional<Identifier> of(String scheme, String value) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        Optional<Register> register = Register.of(lower);
        String exact = register.isPresent() ? value.toUpperCase(Locale.ROOT) : value;
        return register.map(known -> known.has(exact))
                        .orElse(FORM.matcher(lower + ":" + exact).matches())
                ? Optional.of(new Identifier(lower, exact))
                : Optional.empty();
    }

    /** {@return the identifier as the graph stores it, such as {@code wikidata:Q239}} */
    public String text() {
        return scheme + ":" + value;
    }

    /** {@return what people call it, such as "Wikidata id Q239"} */
    public String label() {
        return Register.of(scheme).map(register -> register.label).orElse(scheme) + " " + value;
    }

    /** {@return the address of its entry in the register, or nothing if that is not known} */
    public Optional<String> url() {
        return Register.of(scheme)
                .map(register -> register.address + value + (register == Register.GEONAMES ? "/" : ""));
    }

    /** {@return the identifier as a link: its address, or {@code scheme:value} where none is known} */
    public static String sameAs(String text) {
        return find(text).flatMap(Identifier::url).orElse(text);
    }

    /** {@return whether a thing has only one value of the scheme, so that another value means another thing} */
    private boolean exclusive() {
        return !scheme.startsWith(REGISTRATION);
    }

    /** {@return an identifier that both things have} */
    public static Optional<Identifier> shared(Collection<String> one, Collection<String> other) {
        return one.stream()
                .filter(other::contains)
                .sorted()
                .flatMap(text -> find(text).stream())
                .findFirst();
    }

    /** {@return two identifiers that one thing cannot have both: different values of one scheme; or none} */
    public static List<Identifier> conflict(Collection<String> one, Collection<String> other) {
        for (String left : one.stream().sorted().toList()) {
            Identifier mine = find(left).filter(Identifier::exclusive).orElse(null);
            if (mine == null) {
                continue;
            }
            List<Identifier> theirs = other.stream()
                    .flatMap(right -> find(right).stream())
                    .filter(identifier -> identifier.scheme.equals(mine.scheme))
                    .toList();
            if (!theirs.isEmpty()
                    && one.stream()
                            .noneMatch(text -> theirs.stream()
                                    .anyMatch(identifier -> identifier.text().equals(text)))) {
                return List.of(mine, theirs.getFirst());
            }
        }
        return List.of();
    }
}
