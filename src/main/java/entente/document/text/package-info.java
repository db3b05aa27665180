/** Characters, lines, abbreviations and dates of any text. */
@NullMarked
package entente.document.text;

import org.jspecify.annotations.NullMarked;
