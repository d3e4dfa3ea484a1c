package org.backfile.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;

/** The states that editors can ask for: who may see an article, and how far its review has come. No word means both. */
final class States {

    private static final List<String> WORDS = Stream.concat(Arrays.stream(PublicationStatus.values()), Arrays.stream(ReviewState.values()))
            .map(state -> state.name().toLowerCase(Locale.ROOT)).toList();

    private States() {
    }

    static Optional<String> of(String word) {
        return WORDS.stream().filter(word::equalsIgnoreCase).findFirst();
    }
}
