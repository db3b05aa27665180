package entente.extraction.english.decision;

import entente.extraction.english.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what an agreement is about from the words after its noun, as in "an agreement on trade and tourism". */
final class TopicPhrase {
    /** Tokens after the noun in which a topic begins, such as those of "memorandum of understanding on". */
    private static final int NEAR = 4;

    /** Longest topic, in tokens. */
    private static final int LONGEST = 6;

    private static final Set<String> STARTS = Set.of("on", "for", "regarding", "concerning", "about");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "their", "its", "further", "closer", "mutual");

    /** Words that begin another part of the sentence. */
    private static final Set<String> ENDS = Set.of(
            "with", "between", "in", "at", "to", "by", "from", "that", "which", "who", "was", "were", "is", "are",
            "has", "had", "have", "will", "would", "after", "before", "during", "when", "while", "but", "as", "under",
            "worth", "signed", "said", "on");

    private TopicPhrase() {}

    /** {@return the topics of the agreement whose noun is that token, in lower case as in the text, without articles} */
    static List<String> after(List<Token> tokens, int noun) {
        int start = noun + 1;
        while (start < tokens.size() && start <= noun + NEAR && isPlain(tokens.get(start))) {
            if (STARTS.contains(tokens.get(start).text())) {
                return topics(tokens, start + 1);
            }
            start++;
        }
        return List.of();
    }

    private static List<String> topics(List<Token> tokens, int start) {
        List<String> topics = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int i = start;
        while (i < tokens.size() && isTopicWord(tokens.get(i))) {
            String word = tokens.get(i).text();
            if (word.equals("and") || word.equals(",")) {
                add(topics, words);
            } else if (!words.isEmpty() || !ARTICLES.contains(word)) {
                words.add(word);
            }
            i++;
        }
        add(topics, words);
        return List.copyOf(topics);
    }

    private static void add(List<String> topics, List<String> words) {
        if (!words.isEmpty() && words.size() <= LONGEST) {
            topics.add(String.join(" ", words));
        }
        words.clear();
    }

    private static boolean isPlain(Token token) {
        return token.text().equals(token.text().toLowerCase(Locale.ROOT))
                && Character.isLetter(token.text().charAt(0));
    }

    /** Whether the topic goes on: names, numbers and words that begin another part of the sentence end it. */
    private static boolean isTopicWord(Token token) {
        return token.text().equals(",") || isPlain(token) && !ENDS.contains(token.text());
    }
}
