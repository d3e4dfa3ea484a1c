package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Promo;

/**
 * A little article that can be printed in the layout of the given page dump. What is null or empty is not printed.
 *
 * @param byline      with its cue word, under the headline or the standfirst
 * @param again       true if the headline is printed a second time, above the picture
 * @param bylineFirst true if byline and date stand above the standfirst
 */
record DumpModel(String headline, String standfirst, String byline, String date, boolean bylineFirst, boolean again, String caption, String credit,
        List<Part> body, String sourceLine, List<Teased> promos, boolean indented, String lineEnd, boolean finalLineEnd) {

    record Part(BlockType type, String text) {
    }

    record Teased(String title, boolean doubled, List<String> teasers) {
    }

    String print() {
        String in = indented ? "    " : "";
        List<String> out = new ArrayList<>(List.of(headline, ""));
        if (bylineFirst) {
            printByline(out);
        }
        if (standfirst != null) {
            out.addAll(List.of(standfirst, ""));
        }
        if (!bylineFirst) {
            printByline(out);
        }
        if (again) {
            out.add(in + headline);
        }
        if (caption != null) {
            out.add(in + caption + " [" + credit + "]");
        }
        out.add("");
        body.forEach(part -> out.addAll(List.of(in + part.text(), "")));
        if (sourceLine != null) {
            out.addAll(List.of(in + "SOURCE: " + sourceLine, ""));
        }
        out.add("");
        for (Teased promo : promos) {
            out.addAll(List.of(in + promo.title(), ""));
            if (promo.doubled()) {
                out.addAll(List.of(in + promo.title(), ""));
            }
            promo.teasers().forEach(teaser -> out.addAll(List.of(in + teaser, "")));
        }
        while (out.get(out.size() - 1).isEmpty()) {
            out.remove(out.size() - 1);
        }
        return String.join(lineEnd, out) + (finalLineEnd ? lineEnd : "");
    }

    private void printByline(List<String> out) {
        if (byline != null) {
            out.addAll(List.of("By " + byline, ""));
        }
        if (date != null) {
            out.addAll(List.of(date, ""));
        }
    }

    /** The blocks without their ids, for comparing. */
    static List<Part> parts(List<Block> blocks) {
        return blocks.stream().map(block -> new Part(block.type(), block.text())).toList();
    }

    /** The promos without their ids and without a trace of their doubling, for comparing. */
    static List<Teased> teased(List<Promo> promos) {
        return promos.stream().map(promo -> new Teased(promo.title(), false, promo.teaser().lines().toList())).toList();
    }
}
