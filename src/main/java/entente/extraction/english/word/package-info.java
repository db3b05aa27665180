/** The words of English: tokens, word lists, and how English differs from other languages. */
@NullMarked
package entente.extraction.english.word;

import org.jspecify.annotations.NullMarked;
