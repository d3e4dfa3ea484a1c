package org.backfile.importing;

import java.sql.SQLException;
import java.util.Set;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

/** Tells a database that is away or full, which passes, from one that refuses what it is given, which does not. */
public final class Outage {

    /** Classes of SQLSTATE (PostgreSQL, Appendix A): connection, transaction rolled back, resources, intervention, system, internal. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58", "XX");

    /** Of these the database that does not answer, or tells all to leave: it is stopped, starts, or is out of reach. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03");

    private Outage() {
    }

    public static boolean is(Throwable e) {
        boolean told = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                told = true;
                if (CLASSES.contains(sql.getSQLState().substring(0, 2))) {
                    return true;
                }
            }
        }
        // A transaction that ended for a reason that nobody told: its connection broke.
        return !told && hasCause(e, SQLException.class, SystemException.class, RollbackException.class);
    }

    /** True if the database does not answer, so that nothing but waiting helps. */
    public static boolean isAway(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                if (state.startsWith("08") || AWAY.contains(state) || String.valueOf(sql.getMessage()).startsWith("Acquisition timeout")) {
                    return true; // the last is what the pool of connections says, without a state
                }
            }
        }
        return false;
    }

    private static boolean hasCause(Throwable e, Class<?>... kinds) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            for (Class<?> kind : kinds) {
                if (kind.isInstance(cause)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The innermost reason, in the database's words. */
    public static String sentence(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
