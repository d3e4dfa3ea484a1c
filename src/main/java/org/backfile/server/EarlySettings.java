package org.backfile.server;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.backfile.web.ArchiveSettings;

/** The settings as they are read before Quarkus boots, because the database that it needs has to be started first. */
final class EarlySettings {

    private final SmallRyeConfig config;
    private final ArchiveSettings archive;

    private EarlySettings(SmallRyeConfig config, ArchiveSettings archive) {
        this.config = config;
        this.archive = archive;
    }

    /** Reads the places that Quarkus will read: system properties, the environment, ./config/application.properties, our defaults. */
    static EarlySettings read() {
        // Built, and not registered: Quarkus makes its own once the database's address is known.
        SmallRyeConfig raw = sources().build();
        try {
            SmallRyeConfig config = sources().withMapping(ArchiveSettings.class).build();
            EarlySettings settings = new EarlySettings(config, config.getConfigMapping(ArchiveSettings.class));
            if (settings.archive.port() < 0 || settings.archive.port() > 65535) {
                throw new IllegalArgumentException("a port is a number up to 65535, and not " + settings.archive.port());
            }
            return settings;
        } catch (ConfigValidationException | IllegalArgumentException | NoSuchElementException e) {
            throw unusable(raw, e);
        }
    }

    private static SmallRyeConfigBuilder sources() {
        return ConfigUtils.emptyConfigBuilder().addDiscoveredSources();
    }

    private static StartFailure unusable(SmallRyeConfig raw, RuntimeException e) {
        String problem = e instanceof ConfigValidationException invalid ? invalid.getProblem(0).getMessage() : e.getMessage();
        // "java.lang.IllegalArgumentException: SRCFG00039: The config property … converted SRCFG00029: Expected an integer value"
        String plain = problem.replaceFirst(".*whilst being converted ", "").replaceAll("(java\\.[\\w.]+: |SRCFG\\d+:? |Cannot convert .* to enum class \\S+, )", "").strip();
        String setting = named(raw, problem).map(name -> name + "=" + raw.getOptionalValue(name, String.class).orElseThrow() + " cannot be used")
                .orElse("A setting cannot be used");
        return new StartFailure(ExitCodes.SETTINGS, setting + ": " + plain + (plain.endsWith(".") ? "" : "."), e);
    }

    /** The setting that a problem is about: the one that it names, or else, where it tells of a value alone, the one that holds it. */
    private static Optional<String> named(SmallRyeConfig raw, String problem) {
        List<String> given = ConfigMappings.getProperties(ConfigClass.configClass(ArchiveSettings.class)).keySet().stream().sorted()
                .filter(name -> raw.getOptionalValue(name, String.class).isPresent()).toList();
        return given.stream().filter(problem::contains).findFirst()
                .or(() -> given.stream().filter(name -> problem.contains(raw.getValue(name, String.class))).findFirst());
    }

    ArchiveSettings archive() {
        return archive;
    }

    HttpAddress address() {
        return new HttpAddress(config.getValue("quarkus.http.host", String.class), config.getValue("quarkus.http.port", Integer.class));
    }

    /** The database of whoever has one; without it the archive brings its own. */
    Optional<ExternalDatabase> database() {
        return config.getOptionalValue(DatabaseProperties.URL, String.class).map(url -> new ExternalDatabase(url,
                config.getOptionalValue(DatabaseProperties.USER, String.class),
                config.getOptionalValue(DatabaseProperties.PASSWORD, String.class)));
    }
}
