package entente.extraction.llm;

/** What the notes of an extraction say about the model. The code of a note is stable. */
enum ModelNote {
    /** Calls of the model, with those that were repeated. */
    CALLS("model-calls"),
    /** Tokens of prompts and answers. */
    TOKENS("model-tokens"),
    /** Parts of the text whose answer was kept from an earlier call. */
    CACHED("model-cached"),
    /** The model answered nothing, so the built-in extractor read the document alone. */
    UNAVAILABLE("model-unavailable"),
    /** Parts of the text that the model did not read, because it did not answer or the budget was spent. */
    PART_NOT_READ("part-not-read"),
    /** Parts of the text whose answer was not JSON of the schema, twice. */
    ANSWER_MALFORMED("answer-malformed"),
    /** Items of answers that lack a field. */
    ITEM_MALFORMED("item-malformed"),
    /** Items whose type, predicate, status, kind or modality does not exist. */
    UNKNOWN_TERM("unknown-term"),
    /** Facts whose quote does not stand in the text. */
    QUOTE_NOT_FOUND("quote-not-found"),
    /** Names that do not stand in the text, and names in facts that are not among the entities. */
    NAME_NOT_FOUND("name-not-found"),
    /** Titles, topics, kinds of agreement, and names of agreements and events that do not stand in the text. */
    WORDS_NOT_FOUND("words-not-found"),
    /** Dates that are no dates, or whose year is neither in the text nor that of its publication. */
    DATE_NOT_FOUND("date-not-found"),
    /** Facts between types of entity that they cannot join. */
    END_NOT_ALLOWED("end-not-allowed"),
    /** Facts of which too little was left. */
    FACT_INCOMPLETE("fact-incomplete");

    private final String code;

    ModelNote(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
