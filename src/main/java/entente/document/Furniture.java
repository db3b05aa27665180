package entente.document;

import entente.document.text.CleanText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the lines that belong to a page and not to the article on it: menus, notices, share bars, lists of others. */
class Furniture {
    private static final Set<String> MENU = phrases("menu.txt");
    private static final Set<String> SECTIONS = phrases("sections.txt");
    private static final Set<String> LISTS = phrases("lists.txt");
    private static final Set<String> SHARING = phrases("sharing.txt");
    private static final Set<String> NETWORKS = phrases("networks.txt");
    private static final Set<String> SHARE_BAR = union(SHARING, NETWORKS);
    private static final Set<String> NO_CONTENT = union(MENU, SHARING);
    private static final Set<String> NAVIGATION = union(NO_CONTENT, union(SECTIONS, NETWORKS));
    private static final int LONGEST_PHRASE = 40;
    private static final int LONGEST_MENU = 400;

    private static final Pattern WORD_GAP = Pattern.compile("\\PL+");

    private static final Pattern TEASER =
            pattern("(also read|read also|read more|must read|see also|related( (story|article|news|stories|articles))?"
                    + "|read next|up next)\\s?[:|–»].{0,200}");
    private static final Pattern PROMPT = pattern(
            "advertisements?|\\[?(article|story) continues (below|after).{0,40}"
                    + "|(sign up|subscribe|register) (for|to) (our|the|receive)\\b.{0,120}(newsletter|alerts|updates|inbox|channel).{0,60}"
                    + "|follow us on .{0,80}|join our (whatsapp|telegram) .{0,60}|(click|tap) here to .{0,80}|continue reading\\W*");

    private static final Pattern COOKIES = pattern("\\bcookies?\\b");
    private static final Pattern CONSENT =
            pattern("\\b(agree|accept|consent|settings|preferences|policy|browser|browsing|(our|this) (web)?site)\\b");
    private static final Pattern ADDRESSED = pattern("\\b(we|our|your?|i (agree|accept))\\b");
    private static final Pattern RIGHTS =
            pattern("(©|\\(c\\)|copyright\\s?(©|\\(c\\)|\\d{4}|[:–—-])).*|.*\\ball rights reserved\\b.*"
                    + "|.*\\bICP\\s?(备|证|许可).*|.*公网安备.*|.*许可证.*[:：]?\\s?\\d{6,}.*|powered by \\S+( \\S+)?");

    /** Numbers of people or sums of money do not look like these. */
    private static final String ADDRESS = "(\\S+@\\S+|\\+\\d[-\\d ()]{6,}|\\b0\\d{1,4}[- )/]+\\d{3,}.{0,20}"
            + "|\\b\\d{3}[- .]\\d{3}[- .]\\d{4}\\b|\\b\\d{3}-\\d{4}\\b)";

    private static final Pattern CONTACT =
            pattern("(tel|telephone|phone|fax|e-?mail|contact|media contacts?|press contacts?)\\s?[:：].*"
                    + "|(please )?(contact|e-?mail|call|write to)\\b.{0,120}" + ADDRESS + ".{0,60}"
                    + "|for (any|more|further|all|media|press) (information|inquir|enquir|question|detail).{0,160}"
                    + ADDRESS + ".{0,60}"
                    + "|.{0,200}\\b(call|calling|telephone|hotline|e-?mail)\\b.{0,40}[:：]\\s?" + ADDRESS);
    private static final Pattern COMMENTS = pattern(
            "your e-?mail address will not be published.*|required fields are marked.*"
                    + "|leav(e|ing) a (comment|reply|message)\\b.{0,40}|\\d+ (comments?|shares?|likes?|views?)|(no|be the first to) comments?.{0,20}");

    private Furniture() {}

    /** {@return whether this line alone says that it is no part of the article, wherever it stands} */
    static boolean isAnywhere(String line) {
        return matches(TEASER, line) || matches(PROMPT, line) || isShareBar(line);
    }

    /** {@return whether the line is furniture if it stands before the article or behind it} */
    static boolean isAtTheEdge(String line) {
        return isAnywhere(line)
                || isCookieNotice(line)
                || matches(RIGHTS, line)
                || matches(CONTACT, line)
                || matches(COMMENTS, line)
                || isMenu(line);
    }

    /** {@return whether the line is furniture if it stands beside other furniture: one section or network alone} */
    static boolean isBesideOther(String line) {
        return isOne(line, SECTIONS) || isOne(line, NETWORKS);
    }

    /** {@return whether headlines of other articles follow} */
    static boolean isListHeading(String line) {
        return LISTS.contains(bare(line));
    }

    private static boolean isShareBar(String line) {
        if (line.length() > LONGEST_MENU || !isCovered(line, SHARE_BAR)) {
            return false;
        }
        boolean shares = WORD_GAP.splitAsStream(line.toLowerCase(Locale.ROOT)).anyMatch(SHARING::contains);
        return shares && (!isOne(line, SHARING) || bare(line).startsWith("share "));
    }

    private static boolean isCookieNotice(String line) {
        return line.length() <= 1_000
                && COOKIES.matcher(line).find()
                && CONSENT.matcher(line).find()
                && ADDRESSED.matcher(line).find();
    }

    private static boolean isMenu(String line) {
        return isCovered(line, NO_CONTENT) || isCovered(line, NAVIGATION) && !isBesideOther(line);
    }

    private static boolean isOne(String line, Set<String> phrases) {
        return phrases.contains(bare(line));
    }

    /** {@return the line in small letters, from its first letter or digit to its last} */
    private static String bare(String line) {
        int start = 0;
        int end = Math.min(line.length(), LONGEST_MENU);
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** {@return whether the line is nothing but such phrases, also when the page's markup had kept them apart} */
    private static boolean isCovered(String line, Set<String> phrases) {
        if (line.length() > LONGEST_MENU || !CleanText.hasLetter(line)) {
            return false;
        }
        String small = line.toLowerCase(Locale.ROOT);
        boolean[] reached = new boolean[line.length() + 1];
        reached[0] = true;
        for (int i = 0; i < line.length() && small.length() == line.length(); i++) {
            if (!reached[i]) {
                continue;
            }
            if (!Character.isLetterOrDigit(line.charAt(i))) {
                reached[i + 1] = true;
            }
            for (int end = i + 1; end <= Math.min(line.length(), i + LONGEST_PHRASE); end++) {
                reached[end] |= isWordEnd(line, end) && phrases.contains(small.substring(i, end));
            }
        }
        return reached[line.length()];
    }

    private static boolean isWordEnd(String line, int offset) {
        return offset == line.length()
                || !Character.isLetterOrDigit(line.charAt(offset))
                || Character.isLowerCase(line.charAt(offset - 1)) && Character.isUpperCase(line.charAt(offset));
    }

    private static boolean matches(Pattern pattern, String line) {
        return line.length() <= 1_000 && pattern.matcher(line).matches();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
        return Stream.concat(one.stream(), two.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> phrases(String file) {
        try (var in = Objects.requireNonNull(Furniture.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("The phrases of " + file + " must be readable", broken);
        }
    }
}
