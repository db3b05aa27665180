package entente.extraction.llm;

/** Thrown when an answer is not JSON of the schema. */
class MalformedAnswer extends RuntimeException {
    MalformedAnswer(String message) {
        super(message);
    }
}
