package entente.pipeline;

import entente.document.Source;
import java.util.concurrent.Callable;

/**
 * One source of a corpus. It is opened only when its turn comes, so that a corpus may be larger than memory.
 *
 * @param name what reports call it, such as the path of a file
 * @param opening fetches its content
 */
public record CorpusItem(String name, Callable<Source> opening) {}
