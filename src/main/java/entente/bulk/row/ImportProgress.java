package entente.bulk.row;

/** Receives the progress of an import. Called from several threads. */
public interface ImportProgress {
    /**
     * Starts a stage and ends the previous one.
     *
     * @param name such as {@code Checking}
     * @param total amount of work, in units
     * @param unit such as {@code rows}
     */
    void begin(String name, long total, String unit);

    /** Reports how much of the stage is done. */
    void reach(long done);
}
