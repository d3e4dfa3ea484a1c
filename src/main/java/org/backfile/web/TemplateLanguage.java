package org.backfile.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateExtension;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has every template say its words in the language of the request, the messages with values in them too, which are templates of their own. */
@Singleton
public class TemplateLanguage {

    /** What templates say of it: {@code {ui:lang}} and {@code {ui:dir}}. */
    @TemplateExtension(namespace = "ui")
    static final class Names {

        private Names() {
        }

        static String lang() {
            return InterfaceLanguage.current().tag();
        }

        static String dir() {
            return InterfaceLanguage.current().direction();
        }
    }

    void choose(@Observes EngineBuilder engine) {
        // English is said too: a template that is told nothing goes by Accept-Language.
        engine.addTemplateInstanceInitializer(template -> template.setLocale(InterfaceLanguage.current().tag()));
    }
}
