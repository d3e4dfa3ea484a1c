package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class AwayFilterTest {

    @Test
    void whoeverMissesTheDatabaseSaysSoInOneSentenceAndEverythingElseIsToldWhole() {
        ExtLogRecord missed = line("Incident %s", "a1b2", new IllegalStateException(new SQLException("The connection attempt failed.", "08001", new ConnectException("Connection refused"))));
        assertTrue(new AwayFilter().isLoggable(missed));
        assertNull(missed.getThrown());
        assertEquals("Incident a1b2 (The database does not answer: Connection refused)", missed.getFormattedMessage());
        LogRecord full = line("The pool has none", null, new SQLException("Acquisition timeout while waiting for new connection"));
        assertTrue(new AwayFilter().isLoggable(full) && full.getThrown() == null);

        SQLException refused = new SQLException("duplicate key", "23505");
        ExtLogRecord fault = line("Incident %s", "c3d4", refused);
        assertTrue(new AwayFilter().isLoggable(fault));
        assertSame(refused, fault.getThrown());
        assertEquals("Incident c3d4", fault.getFormattedMessage());
    }

    private static ExtLogRecord line(String message, String parameter, Throwable why) {
        ExtLogRecord line = new ExtLogRecord(Level.ERROR, message, FormatStyle.PRINTF, AwayFilterTest.class.getName());
        line.setParameters(parameter == null ? null : new Object[] {parameter});
        line.setThrown(why);
        return line;
    }
}
