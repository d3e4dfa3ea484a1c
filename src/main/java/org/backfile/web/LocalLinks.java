package org.backfile.web;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;

/**
 * {@code {#localized}} around a page keeps its links and forms in the page's language, so that templates and code need not: {@code /dates}
 * becomes {@code /fr/dates}. A link that says its own language ({@code hreflang}, in front of the address) is left as it is.
 */
@EngineConfiguration
public class LocalLinks implements SectionHelperFactory<LocalLinks.Localized> {

    /** In markup alone: text and values have their quotation marks escaped. */
    private static final Pattern LINK = Pattern.compile("(?<!hreflang=\"[a-z]{2}\")( (?:href|action|formaction|data-suggestions|data-presence)=\")(/(?!/)[^\"]*)");

    @Override
    public List<String> getDefaultAliases() {
        return List.of("localized");
    }

    @Override
    public Localized initialize(SectionInitContext context) {
        return new Localized();
    }

    static String in(InterfaceLanguage language, String page) {
        return LINK.matcher(page).replaceAll(link -> Matcher.quoteReplacement(link.group(1) + language.path(link.group(2))));
    }

    /** One use of the section. */
    public static final class Localized implements SectionHelper {

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            InterfaceLanguage language = InterfaceLanguage.current();
            return language == InterfaceLanguage.ENGLISH ? context.execute() : context.execute().thenApply(page -> new Page(language, page));
        }
    }

    private static final class Page extends ResultNode {

        private final InterfaceLanguage language;
        private final ResultNode page;

        private Page(InterfaceLanguage language, ResultNode page) {
            this.language = language;
            this.page = page;
        }

        @Override
        public void process(Consumer<String> consumer) {
            StringBuilder text = new StringBuilder();
            page.process(text::append);
            consumer.accept(in(language, text.toString()));
        }
    }
}
