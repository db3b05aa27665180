/** Binds the parameters of a call to records, names all invalid ones, and follows ids of entities that were merged away. */
@NullMarked
package entente.web.binding;

import org.jspecify.annotations.NullMarked;
