/** Text utilities: character sets, lines, abbreviations and dates. */
@NullMarked
package entente.document.text;

import org.jspecify.annotations.NullMarked;
