package entente.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The words of a document that state a finding.
 *
 * @param text the words, verbatim
 * @param start offset of the first character in the text of the document, in UTF-16 code units
 * @param end offset after the last character
 * @param passage index of the passage in which the quote starts
 */
public record Quote(
        @JsonProperty("quote") String text,
        @JsonProperty("quoteStart") int start,
        @JsonProperty("quoteEnd") int end,
        int passage) {}
