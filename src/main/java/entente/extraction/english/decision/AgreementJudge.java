package entente.extraction.english.decision;

import entente.extraction.english.agreement.AgreementKind;
import entente.extraction.english.agreement.AgreementMention;
import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.Reading.Occasion;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordLists;
import entente.ontology.AgreementStatus;
import entente.ontology.Modality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which agreements of the model are facts. */
public final class AgreementJudge {
    /** Statuses that a denial turns into a rejection. */
    private static final Set<AgreementStatus> TO_SIGN = Set.of(AgreementStatus.PLANNED, AgreementStatus.SIGNED);

    private final DecisionWeights weights;
    private final Doubt doubt;
    private final BoundPair boundPair;

    public AgreementJudge(DecisionWeights weights, WordLists lists) {
        this.weights = weights;
        this.doubt = new Doubt(lists.attitudes());
        this.boundPair = new BoundPair(lists.countries());
    }

    /** {@return the agreements, each with the share of such findings that are right as its confidence} */
    public List<AgreementMention> decide(ReadDocument document, List<Occasion> read) {
        List<AgreementMention> held = new ArrayList<>();
        for (Occasion occasion : read) {
            candidate(document, occasion)
                    .filter(agreement -> agreement.confidence() >= weights.get("agreement.least"))
                    .ifPresent(held::add);
        }
        return held;
    }

    private Optional<AgreementMention> candidate(ReadDocument document, Occasion occasion) {
        Members members = new Members(document, occasion);
        Set<String> parties = members.of(PairLabel.PARTY, weights.get("agreement.party"));
        List<String> bound = boundPair.parties(document, occasion.sentence(), occasion.token());
        parties.addAll(bound);
        if (parties.isEmpty() || document.isInName(occasion.sentence(), occasion.token())) {
            return Optional.empty();
        }
        Set<String> signatories = members.of(PairLabel.SIGNATORY, weights.get("agreement.signatory"));
        List<Token> tokens = document.tokens(occasion.sentence());
        AgreementStatus status = status(occasion);
        boolean denied = doubt.denies(tokens, occasion.token()) || doubt.callsOff(tokens);
        if (TO_SIGN.contains(status) && denied) {
            status = AgreementStatus.REJECTED;
        }
        if (status.modality() != Modality.PLANNED && (doubt.asks(tokens) || doubt.supposes(tokens))) {
            return Optional.empty();
        }
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("agreement", 1.0);
        features.put("agreement." + AgreementStatus.values()[occasion.likeliest()].name(), 1.0);
        features.put("agreement.trigger", DecisionWeights.logit(occasion.probability()));
        Set<String> read = new LinkedHashSet<>(parties);
        bound.forEach(read::remove);
        features.put("agreement.certainty", members.certainty(PairLabel.PARTY, read));
        features.put("agreement.pair", bound.size() > 1 ? 1.0 : 0.0);
        features.put("agreement.names", members.leastNamed(read));
        features.put("agreement.heading", document.isHeading(occasion.sentence()) ? 1.0 : 0.0);
        features.put("agreement.alone", parties.size() < 2 ? 1.0 : 0.0);
        Set<String> all = new LinkedHashSet<>(parties);
        all.addAll(signatories);
        Optional<String> words = document.chunkAt(occasion.sentence(), occasion.token())
                .filter(chunk -> chunk.kind() == Chunk.AGREEMENT || chunk.kind() == Chunk.TWINNING)
                .map(Chunk::value);
        String word = document.sentence(occasion.sentence())
                .tokens()
                .get(occasion.token())
                .text();
        return Optional.of(new AgreementMention(
                words.map(AgreementKind::ofName).orElseGet(() -> AgreementKind.of(word)),
                words.filter(AgreementKind::isProperName).orElse(null),
                status,
                List.copyOf(parties),
                List.copyOf(signatories),
                document.dateNear(occasion.sentence(), occasion.token()).orElse(null),
                members.best(PairLabel.AGREEMENT_PLACE, weights.get("agreement.place"))
                        .orElse(null),
                TopicPhrase.after(tokens, occasion.token()),
                new Proofs(document).of(occasion.sentence(), occasion.sentence(), all),
                weights.share(features)));
    }

    /**
     * {@return the most likely status} The texts that the model learns from have more of the rare ones than news has, which
     * the priors correct.
     */
    private AgreementStatus status(Occasion occasion) {
        return Arrays.stream(AgreementStatus.values())
                .max(Comparator.comparingDouble(status ->
                        occasion.classes().get(1 + status.ordinal()) * weights.get("agreement.prior." + status.name())))
                .orElseThrow();
    }
}
