package entente.pipeline;

import entente.document.Source;
import java.util.concurrent.Callable;

/**
 * One source of a corpus. Its content is loaded only when it is ingested, so a corpus can be larger than memory.
 *
 * @param name name in reports, such as the path of a file
 * @param opening loads the content
 */
public record CorpusItem(String name, Callable<Source> opening) {}
