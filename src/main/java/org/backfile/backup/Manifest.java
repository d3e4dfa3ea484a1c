package org.backfile.backup;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a backup says of itself: {@code backup.json}, its last entry, without which it is not whole.
 *
 * @param schema of the database, as Flyway numbers it
 */
record Manifest(String schema, Instant madeAt, List<Table> tables) {

    /** The name of the entry. */
    static final String ENTRY = "backup.json";

    private static final String FORMAT = "backfile-backup";
    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A table that was saved.
     *
     * @param columns in the order of its rows
     * @param sha256  of its rows as they were written, in hexadecimal
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        /** Its rows in PostgreSQL's text format of COPY. */
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    byte[] written() throws JsonProcessingException {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT).put("version", VERSION).put("schema", schema).put("madeAt", madeAt.toString());
        ArrayNode all = root.putArray("tables");
        for (Table table : tables) {
            ObjectNode one = all.addObject().put("name", table.name()).put("rows", table.rows()).put("sha256", table.sha256());
            table.columns().forEach(one.putArray("columns")::add);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /** @throws BackupProblem if it is none that this Backfile can read */
    static Manifest read(InputStream in) throws IOException, BackupProblem {
        JsonNode root;
        try {
            root = JSON.readTree(in);
        } catch (JsonProcessingException e) {
            throw new BackupProblem("its " + ENTRY + " is damaged");
        }
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new BackupProblem("it is no backup of Backfile");
        }
        if (root.path("version").asInt() != VERSION) {
            throw new BackupProblem("it is of a format that this Backfile does not know; take a newer Backfile");
        }
        List<Table> tables = new ArrayList<>();
        for (JsonNode table : root.path("tables")) {
            List<String> columns = new ArrayList<>();
            table.path("columns").forEach(column -> columns.add(column.asText()));
            tables.add(new Table(table.path("name").asText(), columns, table.path("rows").asLong(), table.path("sha256").asText()));
        }
        return new Manifest(root.path("schema").asText(), Instant.parse(root.path("madeAt").asText()), tables);
    }
}
