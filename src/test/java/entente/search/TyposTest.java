package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;

class TyposTest {
    @Test
    void agreesWithALevenshteinAutomatonOnSortedWords() {
        Random random = new Random(7);
        List<String> sorted = Stream.generate(() -> word(random))
                .limit(4_000)
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < 200; i++) {
            String typed = word(random);
            int most = 1 + random.nextInt(2);
            Typos typos = new Typos(typed.codePoints().toArray(), most);
            CharacterRunAutomaton automaton =
                    new CharacterRunAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(most));
            assertThat(sorted.stream()
                            .filter(word -> typos.isNear(word.codePoints().toArray(), word.length())))
                    .as(typed)
                    .isEqualTo(sorted.stream().filter(automaton::run).toList());
        }
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
