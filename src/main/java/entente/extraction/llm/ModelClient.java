package entente.extraction.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Calls the model. Repeats a call that was refused for the time being (429, 5xx) or not answered in time. This class is
 * thread-safe.
 */
final class ModelClient {
    /** A text has at least one token for so many characters, which is counted where the server counts none. */
    private static final int CHARACTERS_PER_TOKEN = 4;

    private static final int LONGEST_REASON = 200;
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(10);

    private final ModelSettings settings;
    private final ModelPrompt prompt;
    private final OpenAiChatModel model;

    /** Calls run here, because Java's client has no time limit for the body of a response. */
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    ModelClient(ModelSettings settings, ModelPrompt prompt) {
        this.settings = settings;
        this.prompt = prompt;
        // HTTP/1.1, because servers that are written in Python lose the body of a request that asks for HTTP/2.
        this.model = OpenAiChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)))
                .baseUrl(settings.requireUrl())
                .apiKey(settings.apiKey())
                .modelName(settings.requireName())
                .temperature(0.0)
                .maxTokens(settings.maxAnswer())
                .timeout(settings.timeout())
                .maxRetries(0)
                .strictJsonSchema(true)
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(prompt.schema())
                        .build())
                .build();
    }

    /**
     * {@return what the model writes to the question}
     *
     * @throws ModelUnavailable if it writes nothing within the budget
     * @throws MalformedAnswer if the server answers with something else
     */
    ModelReply ask(String question, CallBudget budget) {
        RetryTemplate repeated = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(settings.retries())
                .delay(settings.backOff())
                .multiplier(2)
                .maxDelay(settings.backOff().compareTo(LONGEST_BACK_OFF) > 0 ? settings.backOff() : LONGEST_BACK_OFF)
                .timeout(Duration.ofMillis(Math.max(1, budget.left().toMillis())))
                .predicate(ModelClient::passes)
                .build());
        try {
            return repeated.execute(() -> call(question, budget));
        } catch (RetryException failed) {
            throw translated(failed.getCause());
        }
    }

    private ModelReply call(String question, CallBudget budget) throws Throwable {
        Duration limit = budget.take();
        Future<ChatResponse> running = calls.submit(() -> model.chat(ChatRequest.builder()
                .messages(SystemMessage.from(prompt.task()), UserMessage.from(question))
                .build()));
        try {
            ChatResponse response = running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            String content = Objects.requireNonNullElse(response.aiMessage().text(), "");
            budget.addTokens(tokens(response.tokenUsage(), question, content));
            return new ModelReply(content, response.finishReason() == FinishReason.LENGTH);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The extraction was interrupted");
        } finally {
            running.cancel(true);
        }
    }

    private int tokens(@Nullable TokenUsage usage, String question, String content) {
        Integer counted = usage == null ? null : usage.totalTokenCount();
        int characters = prompt.task().length() + question.length() + content.length();
        return counted == null ? characters / CHARACTERS_PER_TOKEN : counted;
    }

    /** Whether the failure can pass, so that the call is worth repeating. */
    private static boolean passes(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return failure instanceof RetriableException
                || failure instanceof TimeoutException
                || cause instanceof IOException
                        && !isUnconnected(failure)
                        && !(cause instanceof JsonProcessingException);
    }

    private static boolean isUnconnected(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnresolvedAddressException);
    }

    private RuntimeException translated(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return switch (failure) {
            case CancellationException stopped -> stopped;
            case ModelUnavailable spent -> spent;
            case RuntimeException broken
            when cause instanceof JsonProcessingException -> new MalformedAnswer("The answer is no completion in JSON");
            default -> new ModelUnavailable(reason(failure, cause), !passes(failure));
        };
    }

    private String reason(Throwable failure, Throwable cause) {
        if (failure instanceof TimeoutException || failure instanceof dev.langchain4j.exception.TimeoutException) {
            return "no answer within %d ms (entente.extraction.model.timeout)"
                    .formatted(settings.timeout().toMillis());
        }
        if (isUnconnected(failure)) {
            return "no connection";
        }
        String message = cause.getMessage();
        String text = message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ");
        String status = cause instanceof dev.langchain4j.exception.HttpException http
                ? "status " + http.statusCode() + ": "
                : "";
        return status + (text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "…" : text);
    }
}
