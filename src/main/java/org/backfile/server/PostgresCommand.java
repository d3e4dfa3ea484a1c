package org.backfile.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs one of PostgreSQL's programs to its end, in the data folder and as the right user. */
record PostgresCommand(PostgresPrograms programs, PostgresUser user, Path folder) {

    record Result(boolean succeeded, String output) {
    }

    Result run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(programs.program(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        // PGDATA, PGPORT and the like of another installation must not lead the programs there.
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANGUAGE"));
        environment.put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes()).trim();
            return new Result(process.waitFor() == 0, output);
        } catch (IOException e) {
            throw new StartFailure(ExitCodes.DATA_FOLDER, "The PostgreSQL that Backfile brings does not run on this system ("
                    + e.getMessage() + "); give it a database of your own with QUARKUS_DATASOURCE_JDBC_URL.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(ExitCodes.DATABASE, "The archive was interrupted while it waited for " + program + ".", e);
        }
    }
}
