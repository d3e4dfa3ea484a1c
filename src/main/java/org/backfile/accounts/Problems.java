package org.backfile.accounts;

import java.util.EnumSet;
import java.util.Set;

/** What is wrong with a form as it was sent: listed above it, and told beside each input. */
public record Problems(Set<Problem> all) {

    static Problems none() {
        return new Problems(EnumSet.noneOf(Problem.class));
    }

    static Problems of(Problem problem) {
        return new Problems(EnumSet.of(problem));
    }

    void add(Problem problem) {
        all.add(problem);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with the input of that name; null if nothing is. */
    public Problem at(String input) {
        return all.stream().filter(problem -> problem.input().equals(input)).findFirst().orElse(null);
    }
}
