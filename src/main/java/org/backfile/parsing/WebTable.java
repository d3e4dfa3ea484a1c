package org.backfile.parsing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import org.backfile.content.BlockType;
import org.backfile.content.Span;

/** A table of a web page that has data in its rows, and is not there to set the page in columns. */
final class WebTable {

    private static final int MOST_CELL_WORDS = 30;
    private static final int MOST_CELLS = 1500;

    private final WebLayout layout;
    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    WebTable(WebLayout layout) {
        this.layout = layout;
    }

    /** The table of data that the passage stands in; null if it stands in none. */
    Element of(Passage passage, Element home) {
        for (Element element = layout.block(passage); element != null && element != home; element = element.parent()) {
            if (element.normalName().equals("table")) {
                return known.computeIfAbsent(element, this::hasData) ? element : null;
            }
        }
        return null;
    }

    /** Two rows and two columns at least, no other table and no heading within, and short cells: running words are set in columns by layout. */
    private boolean hasData(Element table) {
        List<Element> rows = rows(table);
        int cells = 0;
        int wide = 0;
        for (Element row : rows) {
            int here = 0;
            for (Element cell : row.children()) {
                here += isCell(cell) ? 1 : 0;
                if (isCell(cell) && Passage.countWords(cell.text()) > MOST_CELL_WORDS) {
                    return false;
                }
            }
            cells += here;
            wide += here > 1 ? 1 : 0;
        }
        return wide > 1 && wide * 2 > rows.size() && cells <= MOST_CELLS && table.selectFirst("table table, h1, h2, form, input") == null;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (part.normalName().equals("thead") || part.normalName().equals("tbody") || part.normalName().equals("tfoot")) {
                part.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Claims the table as a block, with what it has of these passages, and its caption as the crosshead over it. */
    void claim(Element table, List<Passage> passages) {
        Map<Element, List<Passage>> byCell = new IdentityHashMap<>();
        List<Passage> caption = new ArrayList<>();
        for (Passage passage : passages) {
            for (Element element = layout.block(passage); element != table; element = element.parent()) {
                if (isCell(element)) {
                    byCell.computeIfAbsent(element, cell -> new ArrayList<>()).add(passage);
                } else if (element.normalName().equals("caption") && element.parent() == table) {
                    caption.add(passage);
                }
            }
        }
        List<List<Span>> rows = new ArrayList<>();
        boolean head = false;
        for (Element row : rows(table)) {
            List<Element> cells = row.children().stream().filter(WebTable::isCell).toList();
            List<Span> spans = new ArrayList<>();
            cells.forEach(cell -> spans.add(byCell.containsKey(cell) ? span(byCell.get(cell)) : null));
            while (!spans.isEmpty() && spans.get(spans.size() - 1) == null) {
                spans.remove(spans.size() - 1);
            }
            if (!spans.isEmpty()) {
                head |= rows.isEmpty() && cells.stream().allMatch(cell -> cell.normalName().equals("th") || cell.parent().parent().normalName().equals("thead"));
                rows.add(spans);
            }
        }
        if (!rows.isEmpty()) {
            if (!caption.isEmpty()) {
                caption.forEach(layout.page::take);
                layout.page.ledger.block(BlockType.CROSSHEAD, "web-table-caption", 0.6, caption.stream().map(layout.page::value).toList());
            }
            byCell.values().forEach(cell -> cell.forEach(layout.page::take));
            layout.page.ledger.table("web-table", 0.6, rows, head && rows.size() > 1);
        }
    }

    private Span span(List<Passage> cell) {
        return layout.page.value(cell.get(0).from, cell.get(cell.size() - 1).to);
    }
}
