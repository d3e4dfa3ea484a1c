package org.backfile.parsing;

import java.util.Arrays;
import java.util.List;

/** Notes which traits of a table hold, by their number: the table asks for one after another, always in the same order. */
final class TraitList {

    /** Takes the names of all that is asked for; null where nobody wants to know them, as for any passage of a page. */
    private final List<String> names;
    private int[] holding = new int[64];
    private int count;
    private int next;

    TraitList(List<String> names) {
        this.names = names;
    }

    /** The next trait of the table, and whether it holds. */
    void add(String name, boolean holds) {
        if (holds) {
            hold(next);
        }
        next++;
        if (names != null) {
            names.add(name);
        }
    }

    /** Traits of which one holds, or none where the choice is negative. */
    void addOneOf(String[] variants, int choice) {
        addAll(variants, choice < 0 ? 0 : 1L << choice);
    }

    /** Traits of which several may hold, told as bits. */
    void addAll(String[] variants, long bits) {
        for (long left = bits; left != 0; left &= left - 1) {
            hold(next + Long.numberOfTrailingZeros(left));
        }
        next += variants.length;
        if (names != null) {
            names.addAll(Arrays.asList(variants));
        }
    }

    private void hold(int trait) {
        holding = count == holding.length ? Arrays.copyOf(holding, 2 * count) : holding;
        holding[count++] = trait;
    }

    /** The numbers of those that held since the last call. */
    int[] take() {
        int[] taken = Arrays.copyOf(holding, count);
        count = 0;
        next = 0;
        return taken;
    }
}
