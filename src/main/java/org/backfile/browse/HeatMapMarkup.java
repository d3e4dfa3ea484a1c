package org.backfile.browse;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

import org.backfile.browse.HeatMap.Cell;
import org.backfile.web.Formats;
import org.backfile.web.InterfaceLanguage;
import org.backfile.web.WebWords;

/**
 * Heat maps as pages have them: {@code {map.drawing}}, and their table for those who do not see it. A year has hundreds of fields, and a
 * template took ten times as long to find their values as it takes to write them. What is written are dates, numbers and words of ours.
 */
@TemplateExtension
final class HeatMapMarkup {

    private final InterfaceLanguage language = InterfaceLanguage.current();
    private final BrowseWords words = language.words(BrowseWords.class);
    private final String colon = language.words(WebWords.class).colon();
    private final Map<Long, String> counts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private HeatMapMarkup() {
    }

    /** As SVG. */
    static RawString drawing(HeatMap map) {
        return new HeatMapMarkup().draw(map);
    }

    /** As rows of a table, one for each field that anything is of. */
    static RawString tableRows(HeatMap map) {
        return new HeatMapMarkup().list(map);
    }

    private RawString draw(HeatMap map) {
        write("<svg class=\"heat-map\" viewBox=\"0 0 ", map.width(), " ", map.height(), "\" role=\"group\" aria-label=\"");
        if (map.date() != null) {
            write(Formats.words(map.date(), language), ". ");
        }
        write(escaped(words.heatMap()), "\">\n  ");
        map.rows().forEach(this::head);
        write("\n  ");
        map.cells().forEach(this::field);
        write("\n</svg>");
        return new RawString(out.toString());
    }

    /** What stands before a row of fields. */
    private void head(Cell row) {
        if (row.count() > 0) {
            write("<a href=\"", Stretch.datesPath(row.date()), "\" aria-label=\"", told(row), "\"><rect class=\"reach\" x=\"0\" y=\"", row.y(), "\" width=\"", HeatMap.HEAD, "\" height=\"", HeatMap.FIELD, "\"></rect>");
            write("<text class=\"head\" x=\"2\" y=\"", row.textY(), "\">", Formats.brief(row.date()), "</text></a>");
        } else {
            write("<text class=\"head none\" x=\"2\" y=\"", row.textY(), "\" aria-hidden=\"true\">", Formats.brief(row.date()), "</text>");
        }
    }

    /** What it is called is its title, which points and screen readers tell alike. */
    private void field(Cell cell) {
        if (cell.count() > 0) {
            write("<a href=\"", Stretch.datesPath(cell.date()), "\"><title>", told(cell), "</title>");
            square(cell);
            write("<text class=\"on-", cell.level(), "\" x=\"", cell.textX(), "\" y=\"", cell.textY(), "\" aria-hidden=\"true\">", Formats.brief(cell.date()), "</text></a>");
        } else {
            square(cell);
            write("<text class=\"none\" x=\"", cell.textX(), "\" y=\"", cell.textY(), "\" aria-hidden=\"true\">", Formats.brief(cell.date()), "</text>");
        }
    }

    private void square(Cell cell) {
        write("<rect class=\"heat-", cell.level(), "\" x=\"", cell.x(), "\" y=\"", cell.y(), "\" width=\"", HeatMap.FIELD, "\" height=\"", HeatMap.FIELD, "\"></rect>");
    }

    private String told(Cell cell) {
        return Formats.words(cell.date(), language) + colon + " " + counts.computeIfAbsent(cell.count(), count -> escaped(words.articles(count)));
    }

    private RawString list(HeatMap map) {
        map.filled().forEach(cell -> write("<tr><th scope=\"row\"><a href=\"", Stretch.datesPath(cell.date()), "\">",
                Formats.words(cell.date(), language), "</a></th><td>", Formats.number(cell.count(), language), "</td></tr>"));
        return new RawString(out.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private void write(Object... parts) {
        for (Object part : parts) {
            out.append(part);
        }
    }
}
