/** Extracts documents in English: reads, names, encodes, parses, finds and gathers. The packages below hold a stage each. */
@NullMarked
package entente.extraction.english;

import org.jspecify.annotations.NullMarked;
