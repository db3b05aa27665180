package entente.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The words of a document that prove something.
 *
 * @param text the words, verbatim
 * @param start offset of the first character in the document's text, in UTF-16 units
 * @param end offset behind the last character
 * @param passage index of the passage in which the quote starts
 */
public record Quote(
        @JsonProperty("quote") String text,
        @JsonProperty("quoteStart") int start,
        @JsonProperty("quoteEnd") int end,
        int passage) {}
