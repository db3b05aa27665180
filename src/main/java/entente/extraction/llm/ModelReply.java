package entente.extraction.llm;

/**
 * What the model wrote.
 *
 * @param cut whether it had more to write than an answer may have
 */
record ModelReply(String content, boolean cut) {}
