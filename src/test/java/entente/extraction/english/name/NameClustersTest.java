package entente.extraction.english.name;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.document.Passage;
import entente.extraction.english.word.Token;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Aside
class NameClustersTest {
    private static final Countries COUNTRIES = new Countries();

    /** {@return the clusters of people who are named in this order} */
    private static NameClusters people(String... names) {
        return clusters(EntityType.PERSON, names);
    }

    private static NameClusters clusters(EntityType type, String... names) {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (String name : names) {
            List<Token> tokens = Words.of(name);
            NameSpan span = new NameSpan(type, 0, tokens.size());
            sentences.add(new TaggedSentence(new Passage(0, 0, name.length()), tokens, List.of(span), Map.of()));
        }
        return new NameClusters(sentences, COUNTRIES);
    }

    @Test
    void givesASurnameToTheOnlyPersonNamedBeforeIt() {
        NameClusters clusters = people("Ada Byron", "Byron", "Carl Byron");
        assertThat(clusters.root("Byron")).isEqualTo("Ada Byron");
    }

    @Test
    void keepsASurnameApartThatTwoPeopleHaveBeforeIt() {
        NameClusters clusters = people("Ada Byron", "Carl Byron", "Byron");
        assertThat(clusters.root("Byron")).isEqualTo("Byron");
    }

    @Test
    void joinsAStateWithItsLongNameAndItsGovernment() {
        NameClusters clusters = clusters(
                EntityType.PLACE,
                "Free State of Graz",
                "Government of the Free State of Graz",
                "Republic of the Graz Coast",
                "Graz Coast",
                "Government of Graz Coast");
        assertThat(clusters.root("Graz Coast")).isEqualTo("Republic of the Graz Coast");
        assertThat(clusters.root("Government of Graz Coast")).isEqualTo("Republic of the Graz Coast");
        assertThat(clusters.root("Government of the Free State of Graz")).isEqualTo("Free State of Graz");
    }
}
