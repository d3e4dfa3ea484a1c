package org.backfile.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.backfile.search.QueryRemark.Kind;

class QueryReaderTest {

    private static ReadQuery read(String query) {
        return QueryReader.read(query, false);
    }

    private static List<Kind> remarks(String query) {
        return read(query).remarks().stream().map(QueryRemark::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "bridge weir | bridge weir",
            "  bridge   weir  | bridge weir",
            "\"second bridge\" -toll | \"second bridge\" -toll",
            "“second bridge” | \"second bridge\"",
            "bridge weir OR lock | bridge (weir OR lock)",
            "weir OR lock OR ferry | weir OR lock OR ferry",
            "bridge AND weir | bridge weir",
            "bridge AND NOT toll | bridge -toll",
            "bridge and weir | bridge and weir",
            "mill AND (weir OR lock) | mill (weir OR lock)",
            "(mill bridge) OR weir | (mill bridge) OR weir",
            "-(weir OR lock) mill | -(weir OR lock) mill",
            "mill NOT weir | mill -weir",
            "headline:bridge | headline:bridge",
            "Title:Bridge | headline:Bridge",
            "headline:(bridge OR weir) | headline:bridge OR headline:weir",
            "by:\"Maria Quill\" | by:\"Maria Quill\"",
            "source:lantern | publication:lantern",
            "-headline:bridge | -headline:bridge",
            "bridg* | bridg*",
            "headline:bridg* | headline:bridg*",
            "before:1909 after:1907-03 on:1908-XX | before:1909 after:1907-03 on:1908-XX",
            "has:picture missing:date | has:picture missing:date",
            "lang:fr | lang:fr",
            "or | or",
            "semi-final | semi-final",
            "http://paper.example/story | http://paper.example/story",
            "12:30 | 12:30"})
    void aQueryIsReadAsItIsMeant(String query, String asRead) {
        assertEquals(asRead, read(query).text());
        assertEquals(List.of(), read(query).remarks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "\"second bridge | \"second bridge\" | OPEN_QUOTE",
            "(bridge weir | bridge weir | LONE_BRACKET",
            "bridge) weir | bridge weir | LONE_BRACKET",
            "OR bridge | bridge | LONE_OPERATOR",
            "AND bridge | bridge | LONE_OPERATOR",
            "bridge AND | bridge | LONE_OPERATOR",
            "bridge OR | bridge | LONE_OPERATOR",
            "bridge OR OR weir | bridge OR weir | LONE_OPERATOR",
            "bridge - | bridge | LONE_OPERATOR",
            "colour:red | colour red | UNKNOWN_FIELD",
            "by: | ~~ | EMPTY_FIELD",
            "by: headline:bridge | headline:bridge | EMPTY_FIELD",
            "before:yesterday mill | mill | NO_DATE",
            "on:1909-02-30 | ~~ | NO_DATE",
            "has:wings mill | mill | UNKNOWN_THING",
            "state:withheld mill | mill | EDITORS_ONLY",
            "% mill | mill | NO_WORD",
            "\"...\" mill | mill | NO_WORD",
            "a* mill | a mill | SHORT_PREFIX"})
    void whatMakesNoSenseIsLeftOutAndSaid(String query, String asRead, Kind remark) {
        assertEquals(asRead, read(query).text());
        assertEquals(List.of(remark), remarks(query));
    }

    @Test
    void onlyEditorsAskForStates() {
        assertEquals("state:withheld mill", QueryReader.read("state:Withheld mill", true).text());
        assertEquals(List.of(new QueryRemark(Kind.UNKNOWN_STATE, "lost")), QueryReader.read("state:lost", true).remarks());
    }

    @Test
    void aQueryWithoutEndIsReadUpToAPoint() {
        assertEquals(64, read("word ".repeat(5000)).text().split(" ").length);
        assertEquals(List.of(Kind.TOO_LONG), remarks("word ".repeat(5000)));
        assertTrue(read("(".repeat(5000) + "mill").text().length() < 100);
    }

    @Property(tries = 2000)
    void thereIsNoQueryThatCannotBeReadAndWhatWasReadIsReadTheSameAgain(
            @ForAll @StringLength(max = 40) @Chars({'a', 'b', ' ', '"', '“', '(', ')', '-', ':', '*', '%', 'O', 'R', '\u4e00'}) String query) {
        ReadQuery once = read(query.replace("b:", "by:").replace("a:", "on:1909 "));
        assertEquals(once.text(), read(once.text()).text());
    }
}
