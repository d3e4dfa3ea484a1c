package org.backfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

import org.backfile.article.Article;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** The house stands as CONTRIBUTING draws it: arrows point down, and the parser needs no framework. */
@AnalyzeClasses(packages = "org.backfile", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsPointDown = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("server").definedBy("org.backfile.server..")
            .layer("browse").definedBy("org.backfile.browse..")
            .layer("search").definedBy("org.backfile.search..")
            .layer("moderation").definedBy("org.backfile.moderation..")
            .layer("importing").definedBy("org.backfile.importing..")
            .layer("pages").definedBy("org.backfile.pages..")
            .layer("accounts").definedBy("org.backfile.accounts..")
            .layer("web").definedBy("org.backfile.web..")
            .layer("article").definedBy("org.backfile.article..")
            .layer("backup").definedBy("org.backfile.backup..")
            .layer("source").definedBy("org.backfile.source..")
            .layer("parsing").definedBy("org.backfile.parsing..")
            .layer("content").definedBy("org.backfile.content..")
            .layer("text").definedBy("org.backfile.text..")
            .whereLayer("server").mayNotBeAccessedByAnyLayer()
            .whereLayer("browse").mayOnlyBeAccessedByLayers("server")
            .whereLayer("search").mayOnlyBeAccessedByLayers("server")
            .whereLayer("moderation").mayOnlyBeAccessedByLayers("server")
            .whereLayer("importing").mayOnlyBeAccessedByLayers("server")
            .whereLayer("pages").mayOnlyBeAccessedByLayers("server", "search")
            .whereLayer("accounts").mayOnlyBeAccessedByLayers("server", "pages", "backup", "browse", "search", "moderation", "importing")
            .whereLayer("article").mayOnlyBeAccessedByLayers("server", "pages", "browse", "search", "moderation", "importing")
            .whereLayer("backup").mayOnlyBeAccessedByLayers("server")
            .whereLayer("source").mayOnlyBeAccessedByLayers("server", "importing")
            .whereLayer("parsing").mayOnlyBeAccessedByLayers("server", "importing")
            .whereLayer("web").mayOnlyBeAccessedByLayers("server", "pages", "backup", "browse", "search", "moderation", "importing", "accounts")
            .whereLayer("content").mayOnlyBeAccessedByLayers("server", "browse", "search", "moderation", "importing", "web", "article", "parsing")
            .because("what is below must not know what is above");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.backfile.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theParserIsAPlainLibrary = noClasses()
            .that().resideInAnyPackage("org.backfile.source..", "org.backfile.parsing..", "org.backfile.content..", "org.backfile.text..")
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "java.sql..", "javax.sql..")
            .because("it must run on a command line or in a batch job over a whole crawl");

    @ArchTest
    static final ArchRule theIndexIsOneRoomsAffair = noClasses().that().resideOutsideOfPackage("org.backfile.search..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..")
            .because("it can be thrown away, and whatever asks it asks what a reader may see");

    @ArchTest
    static final ArchRule onlyTheGateWritesFields = noClasses().that().haveNameNotMatching("org\\.backfile\\.article\\.(Article|PendingEdit|FollowedReading)")
            .should().callMethod(Article.class, "write", FieldName.class, FieldValue.class)
            .because("a published value changes with its revision, or not at all");

    /**
     * Hibernate knows a query again by the class of its result, but not one that is a single value's: each such query was planned anew, and its plans
     * pushed those of all other queries out. Single values need no class.
     */
    @Test
    void aQueryInSqlNamesNoClassOfASingleValue() throws IOException {
        Pattern named = Pattern.compile("createNativeQuery\\((?:(?!createNativeQuery|;).)*?,\\s*(?:Long|Integer|Double|Boolean|String|byte\\[]|Instant|LocalDate)\\.class\\)", Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertFalse(named.matcher(Files.readString(file)).find(), file + " names the class of a single value");
            }
        }
    }
}
