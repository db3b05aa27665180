package entente.adjacency;

import java.util.Arrays;

/**
 * The links of one entity: one for each fact that starts or ends at the entity, with the entity at the other end. Links
 * to the same entity are next to each other. A fact of an entity with itself has no link.
 *
 * @param cells a neighbour (upper half), a fact, and whether the fact starts from the neighbour (lowest bit) each
 * @param from place of the first link
 * @param to place after the last link
 */
public record Links(long[] cells, int from, int to) {
    static final Links NOTHING = new Links(new long[0], 0, 0);

    /** {@return the number of links} */
    public int size() {
        return to - from;
    }

    /** {@return the entity at the other end of the link at a place} */
    public int neighbour(int place) {
        return neighbour(cells[place]);
    }

    /** {@return the fact of the link at a place} */
    public int fact(int place) {
        return (int) cells[place] >>> 1;
    }

    /** {@return whether the fact of the link at a place starts from the entity itself, not from the neighbour} */
    public boolean outward(int place) {
        return (cells[place] & 1) == 0;
    }

    /** {@return the place after the links to the same neighbour as the link at a place} */
    public int behind(int place) {
        int neighbour = neighbour(place);
        int behind = place + 1;
        while (behind < to && neighbour(behind) == neighbour) {
            behind++;
        }
        return behind;
    }

    /** {@return the place of the first link to a neighbour, or {@code to} when there is none} */
    public int find(int neighbour) {
        int place = Arrays.binarySearch(cells, from, to, (long) neighbour << 32);
        int first = place < 0 ? -place - 1 : place;
        return first < to && neighbour(first) == neighbour ? first : to;
    }

    static long cell(int neighbour, int fact, boolean outward) {
        return (long) neighbour << 32 | (fact << 1 | (outward ? 0 : 1)) & 0xFFFF_FFFFL;
    }

    static int neighbour(long cell) {
        return (int) (cell >>> 32);
    }
}
