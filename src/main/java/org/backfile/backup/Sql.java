package org.backfile.backup;

import java.util.List;
import java.util.stream.Collectors;

/** Names of tables and columns as they stand in a statement. */
final class Sql {

    private Sql() {
    }

    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String names(List<String> names) {
        return names.stream().map(Sql::name).collect(Collectors.joining(", "));
    }
}
