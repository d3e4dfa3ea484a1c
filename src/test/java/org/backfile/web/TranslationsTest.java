package org.backfile.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the pages stands in every language, with the same values in it. */
class TranslationsTest {

    private static final Path FILES = Path.of("src/main/resources/messages");
    /** What decides how a number's words end may differ, and so may what is done with the number. */
    private static final Pattern EXPRESSION = Pattern.compile("\\{(?:#(?:if|when|switch|else if) )?([a-z]+:)?!?([a-zA-Z]+)|\\{#is ([A-Z_0-9]+)}");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.backfile").stream()
                .filter(one -> one.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsMissingInAnyLanguageAndNoneIsTooMany(Class<?> bundle) throws IOException {
        Set<String> english = messages(bundle).keySet();
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            if (language != InterfaceLanguage.ENGLISH) {
                assertEquals(english, new TreeSet<>(translations(bundle, language).keySet()), name(bundle) + " in " + language);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTranslationSaysTheSameValuesAndCases(Class<?> bundle) throws IOException {
        Map<String, String> english = messages(bundle);
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            if (language != InterfaceLanguage.ENGLISH) {
                translations(bundle, language).forEach((key, text) -> {
                    assertEquals(values(english.get(key)), values(text), name(bundle) + "." + key + " in " + language);
                    assertFalse(text.isBlank(), key);
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void arabicIsWrittenInArabicAndFrenchSpacesAsThePrintersDo(Class<?> bundle) throws IOException {
        translations(bundle, InterfaceLanguage.ARABIC).forEach((key, text) ->
                assertFalse(Pattern.compile("\\p{IsArabic}[,;?]").matcher(withoutValues(text)).find(), "Arabic has signs of its own: " + key));
        translations(bundle, InterfaceLanguage.FRENCH).forEach((key, text) ->
                assertFalse(Pattern.compile("« | »|[^\\u00a0\\u202f{}:\\w/][?;!]| [:;?!]").matcher(withoutValues(text)).find(), "a line may break there: " + key));
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Map<String, String> messages(Class<?> bundle) {
        return Stream.of(bundle.getMethods()).collect(Collectors.toMap(Method::getName, method -> method.getAnnotation(Message.class).value(), (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> translations(Class<?> bundle, InterfaceLanguage language) throws IOException {
        Path file = FILES.resolve(name(bundle) + "_" + language.tag() + ".properties");
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\\\\\R\\s*", "").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int at = line.indexOf('=');
                assertEquals(null, texts.put(line.substring(0, at), line.substring(at + 1)), "twice: " + line);
            }
        }
        return texts;
    }

    /** The names of the values that are printed or asked, and the cases that are told apart. */
    private static Set<String> values(String message) {
        Set<String> values = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(message);
        while (expression.find()) {
            values.add(expression.group(3) != null ? "is " + expression.group(3) : (expression.group(1) == null ? "" : expression.group(1)) + expression.group(2));
        }
        return values;
    }

    private static String withoutValues(String message) {
        return message.replaceAll("\\{[^}]*}", "").replaceAll("https?://|<[^>]*>", "");
    }
}
