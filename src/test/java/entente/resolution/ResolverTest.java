package entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import entente.document.Document;
import entente.extraction.english.Reading;
import entente.identity.evidence.NameParsers;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private final Resolver resolver = new Resolver(new NameParsers());

    private Resolution resolve(String text) {
        Document document = Reading.document(text, null);
        return resolver.resolve(document, Reading.extractor().extract(document)).under(Identification.PLAIN);
    }

    private static Set<String> ids(Resolution resolution, EntityType type) {
        return resolution.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    private static List<Claim> claims(Resolution resolution, RelationType predicate) {
        return resolution.claims().stream()
                .filter(claim -> claim.predicate() == predicate)
                .toList();
    }

    @Test
    void assignsOneIdToTheSameNameInTwoDocuments() {
        Resolution one = resolve("Angela Merkel spoke at Siemens in Munich.");
        Resolution other = resolve("In Munich, Angela Merkel left Siemens early.");
        assertThat(ids(one, EntityType.PERSON)).hasSize(1).isEqualTo(ids(other, EntityType.PERSON));
        assertThat(ids(one, EntityType.ORGANIZATION)).hasSize(1).isEqualTo(ids(other, EntityType.ORGANIZATION));
        assertThat(ids(one, EntityType.PLACE)).hasSize(1).isEqualTo(ids(other, EntityType.PLACE));
    }

    @Test
    void mergesAllNamesOfACountry() {
        Resolution one = resolve("Officials came from the US.");
        Resolution other = resolve("Officials came from the United States.");
        assertThat(ids(one, EntityType.PLACE)).hasSize(1).isEqualTo(ids(other, EntityType.PLACE));
        assertThat(one.entities().get(0).name()).isEqualTo("United States");
        assertThat(one.entities().get(0).aliases()).containsExactly("US");
    }

    @Test
    void keepsOneWordPersonNamesPerDocument() {
        Resolution one = resolve("Mr. Fischer spoke in Bonn.");
        Resolution other = resolve("Mr. Fischer sang in Graz.");
        assertThat(ids(one, EntityType.PERSON)).hasSize(1).doesNotContainAnyElementsOf(ids(other, EntityType.PERSON));
    }

    @Test
    void writesASymmetricRelationOnce() {
        Claim one = claims(resolve("Coventry is twinned with Dresden."), RelationType.TWINNED_WITH)
                .get(0);
        Claim other = claims(resolve("Dresden is twinned with Coventry."), RelationType.TWINNED_WITH)
                .get(0);
        assertThat(one.relation()).isEqualTo(other.relation());
        assertThat(one.subject()).isLessThan(one.object());
        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void mergesSisterCityAgreementsOfDifferentNames() {
        Resolution one = resolve("Coventry and Dresden signed a sister-city agreement in 1959.");
        Resolution other = resolve("Dresden is twinned with Coventry.");
        assertThat(ids(one, EntityType.AGREEMENT)).hasSize(1).isEqualTo(ids(other, EntityType.AGREEMENT));
    }

    @Test
    void ignoresALeadingArticle() {
        assertThat(Ids.entity(EntityType.PLACE, Ids.key("The Gambia"), Ids.key("The Gambia")))
                .isEqualTo(Ids.entity(EntityType.PLACE, Ids.key("GAMBIA"), Ids.key("Gambia")));
    }

    @Test
    void linksThePartiesOfAnAgreement() {
        Resolution resolution = resolve("Toyota Motor and Panasonic signed a contract in January 2019.");
        assertThat(claims(resolution, RelationType.PARTY_TO)).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.modality()).isEqualTo(Modality.STATED);
            assertThat(claim.since()).hasToString("2019-01");
        });
        assertThat(resolution.descriptions()).singleElement().satisfies(description -> {
            assertThat(description.kind()).isEqualTo("contract");
            assertThat(description.status()).isEqualTo("signed");
        });
    }

    @Test
    void marksClaimsOfAPlannedAgreementAsPlanned() {
        assertThat(claims(resolve("Australia will sign a trade deal with Indonesia."), RelationType.PARTY_TO))
                .hasSize(2)
                .allMatch(claim -> claim.modality() == Modality.PLANNED);
    }

    @Test
    void mergesDatedAgreementsAcrossDocumentsButNotUndatedOnes() {
        String dated = "Toyota Motor and Panasonic signed a contract in January 2019.";
        String undated = "Toyota Motor and Panasonic signed a contract.";
        assertThat(ids(resolve(dated), EntityType.AGREEMENT))
                .isEqualTo(ids(resolve(dated + " "), EntityType.AGREEMENT));
        assertThat(ids(resolve(undated), EntityType.AGREEMENT))
                .doesNotContainAnyElementsOf(ids(resolve(undated + " "), EntityType.AGREEMENT));
    }

    @Test
    void givesEveryEntityAMentionAndEveryClaimKnownEnds() {
        Resolution resolution = resolve(
                "Emmanuel Macron met Olaf Scholz in Berlin on May 3, 2023. France and Germany signed a treaty.");
        Set<String> ids = resolution.entities().stream().map(Entity::id).collect(Collectors.toSet());
        assertThat(resolution.mentions().keySet()).isEqualTo(ids);
        Set<String> ends = new HashSet<>();
        resolution.claims().forEach(claim -> ends.addAll(Set.of(claim.subject(), claim.object())));
        assertThat(ids).containsAll(ends);
        assertThat(resolution.entities()).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
    }
}
