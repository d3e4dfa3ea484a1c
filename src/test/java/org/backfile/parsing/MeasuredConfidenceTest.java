package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;

class MeasuredConfidenceTest {

    private record Line(FieldName field, String rule, double least, double share) {

        static Line of(String line) {
            String[] cells = line.split("\t");
            return new Line(FieldName.of(cells[0]).orElseThrow(), cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
        }

        Evidence claim(double confidence) {
            return Evidence.printed(field, rule, confidence, List.of());
        }
    }

    private static List<Line> table() throws IOException {
        try (InputStream in = MeasuredConfidence.class.getResourceAsStream("confidences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Line::of).toList();
        }
    }

    @Test
    void aClaimIsAsSureAsSuchClaimsWereFoundToBeRight() throws IOException {
        List<Line> table = table();
        assertFalse(table.isEmpty());
        table.forEach(line -> assertEquals(line.share(), MeasuredConfidence.of(line.claim(line.least())).confidence(), line.toString()));
    }

    @Test
    void whatARuleIsSurerOfIsRightMoreOften() throws IOException {
        Line before = null;
        for (Line line : table()) {
            if (before != null && before.field() == line.field() && before.rule().equals(line.rule())) {
                assertTrue(before.least() < line.least() && before.share() < line.share(), before + " before " + line);
            }
            before = line;
        }
    }

    @Test
    void aClaimThatLostKeepsWhatItsRuleThought() throws IOException {
        Evidence lost = table().get(0).claim(0.123).beaten();
        assertEquals(lost, MeasuredConfidence.of(lost));
    }

    @Test
    void aRuleThatWasNeverMeasuredIsTakenAtItsWord() {
        Evidence claim = Evidence.printed(FieldName.KICKER, "no-such-rule", 0.7, List.of());
        assertEquals(claim, MeasuredConfidence.of(claim));
    }
}
