package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.SocketException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class BootedTest {

    @Test
    void aCommandWhoseDatabaseGoesAwaySaysSoInsteadOfAFault() {
        SQLException gone = new SQLException("The connection attempt failed.", "08001", new SocketException("Connection reset by peer"));
        assertEquals(ExitCodes.DATABASE, Booted.explain(new RuntimeException("Failed to start quarkus", new IllegalStateException(gone)), null));
        assertEquals(ExitCodes.FAULT, Booted.explain(new IllegalStateException("a fault of ours"), null));
    }
}
