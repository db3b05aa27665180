package entente.adjacency;

import static org.assertj.core.api.Assertions.assertThat;

import entente.neo4j.read.FactDetails;
import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class DetailTableTest {
    private static final FactDetails OF_DOCUMENTS = new FactDetails(
            "relation-1",
            "Bürgermeister",
            70_000,
            0.123456789,
            Modality.PLANNED,
            new EdtfDate("2023-02"),
            new EdtfDate("2023-03/2024"),
            "安特卫普 and \uD83D\uDE00",
            null);
    private static final FactDetails OF_A_TABLE = new FactDetails(
            "row-7",
            null,
            1,
            1,
            Modality.STATED,
            null,
            null,
            "",
            new FactDetails.TableRow("table", null, new EdtfDate("2020"), -1, Integer.MAX_VALUE));

    private final DetailTable table = new DetailTable(DataSize.ofMegabytes(4).toBytes());

    @Test
    void keepsAllThatItIsGiven() {
        List<FactDetails> all = List.of(OF_DOCUMENTS, OF_A_TABLE, withQuote("q".repeat(60_000)));
        for (int fact = 0; fact < all.size(); fact++) {
            table.add(40_000 * fact, all.get(fact));
        }
        for (int fact = 0; fact < all.size(); fact++) {
            assertThat(table.find(40_000 * fact)).isEqualTo(all.get(fact));
        }
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.find(1)).isNull();
        assertThat(table.find(1_000_000)).isNull();
    }

    @Test
    void leavesOutWhatIsTooLong() {
        table.add(3, withQuote("q".repeat(Texts.MOST)));
        table.add(4, withQuote("é".repeat(Texts.MOST + 1)));
        assertThat(table.size()).isZero();
        assertThat(table.has(3)).isFalse();
        assertThat(table.find(4)).isNull();
    }

    @Test
    void takesNoMoreThanItMay() {
        int fact = 0;
        while (table.hasRoom()) {
            table.add(fact++, withQuote("q".repeat(30_000)));
        }
        table.add(fact, OF_A_TABLE);
        assertThat(table.has(fact)).isFalse();
        assertThat(table.size()).isEqualTo(fact).isBetween(60, 140);
        assertThat(table.bytes()).isBetween(4L << 20, 5L << 20);
        assertThat(table.find(fact - 1)).isEqualTo(withQuote("q".repeat(30_000)));
    }

    private static FactDetails withQuote(String quote) {
        return new FactDetails("id", null, 1, 0.5, Modality.REPORTED, null, null, quote, null);
    }
}
