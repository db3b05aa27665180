package entente.judgement;

import java.util.List;

/** A judgement can't be stored or withdrawn because of what was judged before. */
public class JudgementConflict extends RuntimeException {
    private final String code;
    private final transient List<String> judgements;

    private JudgementConflict(String code, String message, List<String> judgements) {
        super(message);
        this.code = code;
        this.judgements = List.copyOf(judgements);
    }

    static JudgementConflict ring(List<String> ring) {
        return new JudgementConflict(
                "judgements-contradict",
                "Earlier judgements say the opposite; withdraw one of %s first".formatted(String.join(", ", ring)),
                ring);
    }

    static JudgementConflict machine(String id) {
        return new JudgementConflict(
                "machine-judgement",
                "%s is a judgement of the machine, which is made again from the documents; judge the two yourself instead"
                        .formatted(id),
                List.of(id));
    }

    static JudgementConflict types(String left, String right) {
        return new JudgementConflict(
                "types-differ",
                "The entities are a %s and a %s; to judge them the same nevertheless, set force and give a reason"
                        .formatted(left, right),
                List.of());
    }

    /** {@return the stable code of the error} */
    public String code() {
        return code;
    }

    /** {@return the ids of the judgements in the way} */
    public List<String> judgements() {
        return judgements;
    }
}
