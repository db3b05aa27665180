package entente.extraction.llm;

/** Offsets in the text of a document. */
record TextSpan(int start, int end) {}
