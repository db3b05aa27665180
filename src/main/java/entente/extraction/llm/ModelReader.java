package entente.extraction.llm;

import entente.document.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has a document read by the model, part by part. This class is thread-safe. */
final class ModelReader {
    /** An answer that is no JSON is asked for once more. */
    private static final int ATTEMPTS = 2;

    private final ModelSettings settings;
    private final ModelPrompt prompt;
    private final ModelClient client;
    private final AnswerCache cache;

    ModelReader(ModelSettings settings, ModelPrompt prompt) {
        this.settings = settings;
        this.prompt = prompt;
        this.client = new ModelClient(settings, prompt);
        this.cache = AnswerCache.in(settings.cache());
    }

    /**
     * What the model says about a document.
     *
     * @param failure why the last part without an answer has none, or null
     */
    record Reading(List<PartAnswer> answers, @Nullable RuntimeException failure) {
        /** {@return whether no part has an answer although there was something to read} */
        boolean failed() {
            return answers.isEmpty() && failure != null;
        }

        @Nullable
        String reason() {
            return failure == null ? null : failure.getMessage();
        }

        /** {@return the code of the failure for callers} */
        String code() {
            return failure instanceof MalformedAnswer ? "model-answer-malformed" : "model-unavailable";
        }
    }

    /** An answer about a part of a text. */
    record PartAnswer(TextPart part, ModelAnswer answer) {}

    /** {@return the answers about all parts, as far as the budget goes} Counts calls, tokens and parts without an answer. */
    Reading read(Document document, Tally tally) {
        CallBudget budget = new CallBudget(settings, tally);
        Deque<TextPart> open = new ArrayDeque<>(TextPart.of(document, settings.part(), settings.overlap()));
        List<PartAnswer> answers = new ArrayList<>();
        RuntimeException failure = null;
        while (!open.isEmpty()) {
            TextPart part = open.removeFirst();
            try {
                Optional<ModelAnswer> answer = answer(part, budget, tally);
                answer.ifPresent(read -> answers.add(new PartAnswer(part, read)));
                if (answer.isEmpty()) {
                    part.halves().reversed().forEach(open::addFirst);
                }
            } catch (MalformedAnswer malformed) {
                tally.add(ModelNote.ANSWER_MALFORMED);
                failure = malformed;
            } catch (ModelUnavailable unavailable) {
                tally.add(ModelNote.PART_NOT_READ);
                failure = unavailable;
                if (unavailable.isLasting()) {
                    tally.add(ModelNote.PART_NOT_READ, open.size());
                    open.clear();
                }
            }
        }
        return new Reading(List.copyOf(answers), failure);
    }

    /** {@return the answer, or empty if it is too long, so that both halves of the part should be asked about} */
    private Optional<ModelAnswer> answer(TextPart part, CallBudget budget, Tally tally) {
        String question = prompt.question(part);
        String digest = Sha256.of(settings.requireName(), prompt.version(), question);
        Optional<ModelAnswer> kept = kept(digest);
        if (kept.isPresent()) {
            tally.add(ModelNote.CACHED);
            return kept;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                ModelReply reply = client.ask(question, budget);
                if (reply.cut() && part.isSplittable()) {
                    return Optional.empty();
                }
                ModelAnswer answer = ModelAnswer.read(reply.content());
                cache.keep(digest, reply.content());
                return Optional.of(answer);
            } catch (MalformedAnswer malformed) {
                if (attempt == ATTEMPTS) {
                    throw malformed;
                }
            }
        }
    }

    private Optional<ModelAnswer> kept(String digest) {
        try {
            return cache.find(digest).map(ModelAnswer::read);
        } catch (MalformedAnswer damaged) {
            return Optional.empty();
        }
    }
}
