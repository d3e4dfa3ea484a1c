package org.backfile.server;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

import org.backfile.importing.Outage;

/** Lets whoever misses the database say so in one sentence: while it is away each would write the same hundred lines about where in the program they missed it. */
@LoggingFilter(name = "away")
public final class AwayFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        Throwable why = line.getThrown();
        if (why != null && Outage.isAway(why)) {
            ExtLogRecord said = ExtLogRecord.wrap(line);
            line.setThrown(null);
            String sentence = said.getFormattedMessage() + " (The database does not answer: " + Outage.sentence(why) + ")";
            if (line instanceof ExtLogRecord written) {
                written.setMessage(sentence, FormatStyle.NO_FORMAT);
            } else {
                line.setMessage(sentence);
                line.setParameters(null);
            }
        }
        return true;
    }
}
