package entente.bulk.row;

/** Hears how far an import has come. Called from several threads. */
public interface ImportProgress {
    /**
     * A stage begins; the one before has ended.
     *
     * @param name such as {@code Checking}
     * @param total how much there is to do, in units
     * @param unit such as {@code rows}
     */
    void begin(String name, long total, String unit);

    /** So much of the stage is done since it began. */
    void reach(long done);
}
