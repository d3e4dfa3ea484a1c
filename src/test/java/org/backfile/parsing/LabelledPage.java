package org.backfile.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.backfile.text.WhiteSpace;

/**
 * A dump whose lines are known: for each passage its traits and the step of the course that it is.
 *
 * @param site what its folder's name has before the first digit, so that pages of one site can be kept together
 */
record LabelledPage(String site, int[][] traits, Story.Step[] steps) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_PREAMBLE = 2;

    /** The pages of these sets whose {@code truth.json} tells what each line is: {@code "lines": [[text, label], …]}. */
    static List<LabelledPage> of(Path data, List<String> sets) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (String set : sets) {
            try (Stream<Path> folders = Files.list(data.resolve(set))) {
                for (Path folder : folders.sorted().toList()) {
                    JsonNode lines = JSON.readTree(folder.resolve("truth.json").toFile()).path("lines");
                    LabelledPage page = lines.isEmpty() ? null : of(folder, lines);
                    if (page != null) {
                        pages.add(page);
                    }
                }
            }
        }
        return pages;
    }

    /** Null if the lines are not the passages that the parser sees, or none of them is a paragraph. */
    private static LabelledPage of(Path folder, JsonNode lines) throws IOException {
        Page page = Page.of(SourceDocument.of(Files.readAllBytes(folder.resolve("input.txt"))).text());
        List<String> labels = new ArrayList<>();
        for (JsonNode line : lines) {
            int at = labels.size();
            if (at == page.size() || !page.passage(at).words.equals(WhiteSpace.normalised(line.path(0).asText()))) {
                return null;
            }
            labels.add(line.path(1).asText());
        }
        boolean told = labels.size() == page.size() && labels.size() <= Traits.MOST && labels.contains("paragraph");
        return told ? new LabelledPage(folder.getFileName().toString().replaceFirst("\\d.*", ""), Traits.of(page), steps(labels)) : null;
    }

    private static Story.Step[] steps(List<String> labels) {
        int first = labels.indexOf("paragraph");
        int opening = opening(labels, first);
        int end = Math.max(labels.lastIndexOf("paragraph"), labels.lastIndexOf("crosshead")) + 1;
        Story.Step[] steps = new Story.Step[labels.size()];
        for (int at = 0; at < steps.length; at++) {
            String label = labels.get(at);
            steps[at] = at < opening ? above(label) : at == opening ? Story.Step.OPENING : at < end ? within(label) : at == end ? Story.Step.ENDING : Story.Step.FOOT;
        }
        return steps;
    }

    /** The first paragraph, or the first below a byline that has no more than a few above it. */
    private static int opening(List<String> labels, int first) {
        int paragraphs = 0;
        int opening = first;
        for (int at = first; at < labels.size() && paragraphs <= MOST_PREAMBLE; at++) {
            paragraphs += labels.get(at).equals("paragraph") ? 1 : 0;
            if (labels.get(at).equals("byline")) {
                int next = labels.subList(at, labels.size()).indexOf("paragraph");
                opening = next < 0 ? opening : at + next;
            }
        }
        return opening;
    }

    private static Story.Step above(String label) {
        return switch (label) {
            case "byline" -> Story.Step.BYLINE;
            case "caption" -> Story.Step.LEAD_CAPTION;
            case "paragraph" -> Story.Step.PREAMBLE;
            default -> Story.Step.HEAD;
        };
    }

    private static Story.Step within(String label) {
        return switch (label) {
            case "paragraph" -> Story.Step.PARAGRAPH;
            case "crosshead" -> Story.Step.CROSSHEAD;
            case "caption" -> Story.Step.CAPTION;
            default -> Story.Step.INSET;
        };
    }
}
