package entente.adjacency;

import java.util.Arrays;

/**
 * The links of one entity: for each fact that it is an end of, the entity at the other end. Links to the same entity
 * stand next to each other. A fact of an entity with itself is no link.
 *
 * @param cells each a neighbour (upper half), a fact and whether the fact starts from the neighbour (lowest bit)
 * @param from place of the first link
 * @param to place behind the last
 */
public record Links(long[] cells, int from, int to) {
    static final Links NOTHING = new Links(new long[0], 0, 0);

    /** {@return how many there are} */
    public int size() {
        return to - from;
    }

    /** {@return the entity at the other end of the link in that place} */
    public int neighbour(int place) {
        return neighbour(cells[place]);
    }

    /** {@return the fact that is the link in that place} */
    public int fact(int place) {
        return (int) cells[place] >>> 1;
    }

    /** {@return whether the fact of the link in that place starts from the entity itself, and not from the neighbour} */
    public boolean outward(int place) {
        return (cells[place] & 1) == 0;
    }

    /** {@return the place behind the links that lead to the same neighbour as the link in that place} */
    public int behind(int place) {
        int neighbour = neighbour(place);
        int behind = place + 1;
        while (behind < to && neighbour(behind) == neighbour) {
            behind++;
        }
        return behind;
    }

    /** {@return the place of the first link that leads to that neighbour, or {@code to} when none does} */
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
