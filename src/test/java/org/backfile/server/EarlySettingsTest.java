package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EarlySettingsTest {

    @AfterEach
    void forget() {
        System.clearProperty("backfile.port");
        System.clearProperty("backfile.time-zone");
        System.clearProperty("backfile.readers");
        System.clearProperty("backfile.public-address");
        System.clearProperty("backfile.originals");
        System.clearProperty("quarkus.datasource.jdbc.url");
    }

    @Test
    void withoutSettingsTheArchiveListensOnThisMachineAndBringsItsDatabase() {
        assertEquals("127.0.0.1", EarlySettings.read().archive().host());
        assertTrue(EarlySettings.read().database().isEmpty());
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        System.setProperty("backfile.port", "abc");
        assertEquals("backfile.port=abc cannot be used: Expected an integer value, got \"abc\".", refused());
    }

    @Test
    void aPortBeyondTheLastIsRefused() {
        System.setProperty("backfile.port", "70000");
        assertEquals("backfile.port=70000 cannot be used: a port is a number up to 65535, and not 70000.", refused());
    }

    @Test
    void aTimeZoneThatIsNotOfThisWorldIsNamed() {
        System.setProperty("backfile.time-zone", "Mars");
        assertEquals("backfile.time-zone=Mars cannot be used: Unknown time-zone ID: Mars.", refused());
    }

    @Test
    void aPublicAddressThatIsNoneIsNamed() {
        System.setProperty("backfile.public-address", "archive.example.org");
        assertEquals("backfile.public-address=archive.example.org cannot be used: a public address is one like https://archive.example.org, without a path.", refused());
        System.setProperty("backfile.public-address", "https://archive.example.org/");
        assertEquals("https://archive.example.org", EarlySettings.read().archive().publicAddress().orElseThrow().base());
    }

    @Test
    void readersOfAKindThatThereIsNotAreToldWhatThereIs() {
        System.setProperty("backfile.readers", "nobody");
        System.setProperty("backfile.originals", "signed-in");
        assertEquals("backfile.readers=nobody cannot be used: allowed values: everyone,signed-in.", refused());
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed() {
        System.setProperty("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/backfile?password=secret");
        StartFailure refused = assertThrows(StartFailure.class, () -> EarlySettings.read().database().orElseThrow().check());
        assertEquals(ExitCodes.DATABASE, refused.exitCode());
        assertTrue(refused.getMessage().startsWith("The database jdbc:postgresql://127.0.0.1:1/backfile cannot be reached: "),
                refused.getMessage());
    }

    private static String refused() {
        StartFailure refused = assertThrows(StartFailure.class, EarlySettings::read);
        assertEquals(ExitCodes.SETTINGS, refused.exitCode());
        return refused.getMessage();
    }
}
