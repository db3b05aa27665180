package entente.query;

import static entente.ontology.EntityType.AGREEMENT;
import static entente.ontology.EntityType.EVENT;
import static entente.ontology.EntityType.ORGANIZATION;
import static entente.ontology.EntityType.PERSON;
import static entente.ontology.EntityType.PLACE;
import static entente.ontology.RelationType.COOPERATES_WITH;
import static entente.ontology.RelationType.HELD_IN;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.LOCATED_IN;
import static entente.ontology.RelationType.MET;
import static entente.ontology.RelationType.OWNS;
import static entente.ontology.RelationType.PARTICIPATED_IN;
import static entente.ontology.RelationType.PARTY_TO;
import static entente.ontology.RelationType.SIGNED;
import static entente.ontology.RelationType.SIGNED_AT;
import static entente.ontology.RelationType.TWINNED_WITH;

import entente.ontology.Modality;

/** Graphs that several tests look at. */
public final class Samples {
    private Samples() {}

    /** {@return three reports about the ties of two cities} */
    public static SampleGraph twoCities() {
        return new SampleGraph()
                .entity(PERSON, "jan", "Herman Van Rompuy", "Van Rompuy")
                .entity(PERSON, "li", "Li Wei")
                .entity(PERSON, "rene", "René Dupont")
                .entity(PERSON, "hermit", "Simeon Stylites")
                .entity(PLACE, "antwerp", "Antwerp", "Antwerpen", "Anvers")
                .entity(PLACE, "chongqing", "Chongqing", "重庆")
                .entity(PLACE, "belgium", "Belgium")
                .entity(PLACE, "atlantis", "Atlantis")
                .entity(ORGANIZATION, "park", "Antwerp University Science Park")
                .entity(ORGANIZATION, "port", "Port of Antwerp")
                .entity(ORGANIZATION, "geely", "Geely")
                .entity(ORGANIZATION, "volvo", "Volvo Cars")
                .entity(AGREEMENT, "letter", "Letter of intent of Antwerp and Chongqing")
                .entity(AGREEMENT, "memorandum", "Memorandum on logistics")
                .entity(AGREEMENT, "pact", "Undated pact")
                .entity(EVENT, "forum", "Chongqing forum")
                .document("d1", "A delegation in Chongqing", "2023-02-22")
                .document("d2", "Twelve years of twinning", "2024-05")
                .document("d3", "Notes from nowhere", null)
                .fact(SampleGraph.claim("d1", "jan", HOLDS_POSITION, "antwerp")
                        .title("alderman")
                        .during("2019", null))
                .fact(SampleGraph.claim("d1", "jan", MET, "li").during("2023-02-22", null))
                .fact(SampleGraph.claim("d2", "jan", MET, "li")
                        .modality(Modality.REPORTED)
                        .confidence(0.95))
                .fact(SampleGraph.claim("d1", "li", HOLDS_POSITION, "chongqing").title("director"))
                .fact(SampleGraph.claim("d2", "chongqing", TWINNED_WITH, "antwerp")
                        .during("2011", null))
                .fact("d1", "park", LOCATED_IN, "antwerp")
                .fact("d1", "port", LOCATED_IN, "antwerp")
                .fact("d2", "antwerp", LOCATED_IN, "belgium")
                .fact(SampleGraph.claim("d1", "port", COOPERATES_WITH, "chongqing")
                        .modality(Modality.PLANNED))
                .fact("d1", "antwerp", PARTY_TO, "letter")
                .fact("d1", "chongqing", PARTY_TO, "letter")
                .fact("d2", "antwerp", PARTY_TO, "letter")
                .fact("d1", "jan", SIGNED, "letter")
                .fact("d1", "letter", SIGNED_AT, "chongqing")
                .fact("d2", "port", PARTY_TO, "memorandum")
                .fact("d2", "antwerp", PARTY_TO, "memorandum")
                .fact("d3", "antwerp", PARTY_TO, "pact")
                .fact("d1", "jan", PARTICIPATED_IN, "forum")
                .fact("d1", "li", PARTICIPATED_IN, "forum")
                .fact("d1", "forum", HELD_IN, "antwerp")
                .fact("d3", "geely", OWNS, "volvo")
                .description("d1", "letter", "letter of intent", "signed", "2023-02")
                .description("d2", "letter", "letter of intent", "signed", "2023-02")
                .description("d2", "memorandum", "memorandum of understanding", "planned", "2024")
                .description("d3", "pact", "pact", "signed", null)
                .description("d1", "forum", "meeting", null, "2023-02-22/2023-02-23");
    }
}
