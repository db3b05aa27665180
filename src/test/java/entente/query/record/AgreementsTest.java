package entente.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ontology.AgreementStatus;
import entente.query.Cursor;
import entente.query.EmbeddedGraph;
import entente.query.Evidence;
import entente.query.NotFound;
import entente.query.Page;
import entente.query.Samples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    private final Agreements agreements = new Agreements(EmbeddedGraph.reads());

    @BeforeAll
    static void write() {
        Samples.twoCities().writeTo(EmbeddedGraph.empty());
    }

    @Test
    void listsTheNewestFirstAndTheUndatedLast() {
        assertThat(ids(list(null, null, null))).containsExactly("memorandum", "letter", "pact");
    }

    @Test
    void anAgreementHasItsMembersItsPlaceAndItsProof() {
        Agreement letter = agreements
                .list(new AgreementQuery("chongqing", null, null, null, null, null, 10, null))
                .items()
                .getFirst();
        assertThat(letter.kind()).isEqualTo("letter of intent");
        assertThat(letter.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(letter.date()).hasToString("2023-02");
        assertThat(letter.place()).extracting("name").isEqualTo("Chongqing");
        assertThat(letter.parties()).extracting(Agreement.Member::name).containsExactly("Antwerp", "Chongqing");
        assertThat(letter.signatories()).extracting(Agreement.Member::id).containsExactly("jan");
        assertThat(letter.topics()).containsExactly("trade");
        assertThat(letter.quotes()).extracting(Evidence::documentId).containsExactly("d2", "d1");
        assertThat(letter.quotes().getFirst().quote())
                .isEqualTo("The Letter of intent of Antwerp and Chongqing is a letter of intent");
    }

    @Test
    void keepsToPartyKindAndStatus() {
        assertThat(ids(list("port", null, null))).containsExactly("memorandum");
        assertThat(ids(list(null, "Letter of Intent", null))).containsExactly("letter");
        assertThat(ids(list("antwerp", null, AgreementStatus.SIGNED))).containsExactly("letter", "pact");
        assertThat(ids(list("jan", null, null))).as("who signs is not bound").isEmpty();
    }

    @Test
    void keepsToAPlaceWhereItWasSignedOrThatItBinds() {
        assertThat(ids(at("chongqing"))).as("signed there").contains("letter");
        assertThat(ids(at("antwerp"))).as("bound").contains("pact");
        assertThatThrownBy(() -> at("nowhere")).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsToABoundInTimeAsFarAsTheDatesAreKnown() {
        assertThat(between(LocalDate.of(2023, 2, 28), null)).containsExactly("memorandum", "letter");
        assertThat(between(LocalDate.of(2023, 3, 1), null)).containsExactly("memorandum");
        assertThat(between(null, LocalDate.of(2023, 2, 1))).containsExactly("letter");
        assertThat(between(null, LocalDate.of(2023, 1, 31))).isEmpty();
    }

    @Test
    void pagesShowEachAgreementOnce() {
        Page<Agreement> first = page(null);
        Page<Agreement> second = page(first.next());
        Page<Agreement> third = page(second.next());
        assertThat(ids(first)).containsExactly("memorandum");
        assertThat(ids(second)).containsExactly("letter");
        assertThat(ids(third)).containsExactly("pact");
        assertThat(third.next()).isNull();
        assertThat(third.total()).isEqualTo(3);
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        assertThatThrownBy(() -> list("nobody", null, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page(Cursor.of("yesterday", "letter").text()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after");
        assertThatThrownBy(() -> new AgreementQuery(null, null, null, null, null, null, 0, null))
                .hasMessageContaining("limit must be 1 to 200, was 0");
    }

    private Page<Agreement> page(@Nullable String after) {
        return agreements.list(new AgreementQuery(null, null, null, null, null, null, 1, after));
    }

    private List<String> between(@Nullable LocalDate since, @Nullable LocalDate until) {
        return ids(agreements.list(new AgreementQuery(null, null, null, null, since, until, 10, null)));
    }

    private Page<Agreement> list(@Nullable String party, @Nullable String kind, @Nullable AgreementStatus status) {
        return agreements.list(new AgreementQuery(party, kind, status, null, null, null, 10, null));
    }

    private Page<Agreement> at(String place) {
        return agreements.list(new AgreementQuery(null, null, null, place, null, null, 10, null));
    }

    private static List<String> ids(Page<Agreement> page) {
        return page.items().stream().map(Agreement::id).toList();
    }
}
