/** What people read of an evaluation: tables, the difference of two runs, and a page of errors. */
@NullMarked
@NamedInterface("report")
package entente.evaluation.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
