package org.backfile.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.backfile.content.Reading;

/** Counts the pages that are taken for something else than articles, and names each with what told. */
final class Kinds {

    private final List<String> others = new ArrayList<>();
    private int pages;

    void count(Path page, Reading reading) {
        pages++;
        if (!reading.isArticle()) {
            others.add(String.format(Locale.ROOT, "  %s/%s: %s, %s, %.2f", page.getParent().getFileName(), page.getFileName(), reading.kind().kind().word(), reading.kind().rule(), reading.kind().confidence()));
        }
    }

    String list() {
        return String.format(Locale.ROOT, "%d of %d pages taken for no articles%n%s", others.size(), pages, String.join("\n", others));
    }
}
