package org.backfile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The edit form as a browser holds it between loading the page and sending it. */
public final class FilledForm {

    private final Browser browser;
    private final String action;
    private final Map<String, List<String>> inputs = new LinkedHashMap<>();

    private FilledForm(Browser browser, FormElement form) {
        this.browser = browser;
        this.action = form.attr("action");
        form.formData().forEach(input -> inputs.computeIfAbsent(input.key(), any -> new ArrayList<>()).add(input.value()));
        // A browser sends what an area begins and ends with, an empty cell for one; the parser's own data of a form does not.
        form.select("textarea[name]").forEach(area -> inputs.computeIfPresent(area.attr("name"), (name, values) -> values.size() == 1 ? List.of(area.wholeText()) : values));
    }

    public static FilledForm load(Browser browser, long article) {
        return of(browser, browser.page("/admin/articles/" + article + "/fix"));
    }

    public static FilledForm of(Browser browser, Document page) {
        return new FilledForm(browser, (FormElement) page.getElementById("edit"));
    }

    public FilledForm type(String name, String value) {
        inputs.put(name, List.of(value));
        return this;
    }

    public String input(String name) {
        return inputs.getOrDefault(name, List.of("")).get(0);
    }

    public List<String> ids(String name) {
        return inputs.getOrDefault(name, List.of());
    }

    /** The id of the block with these words. */
    public String block(String words) {
        return ids("block").stream().filter(id -> input("text." + id).contains(words)).findFirst().orElseThrow();
    }

    /** As it is sent with a button. */
    public String sent(String button) {
        StringBuilder sent = new StringBuilder("do=").append(button);
        inputs.forEach((name, values) -> values.forEach(value -> sent.append('&').append(encoded(name)).append('=').append(encoded(value))));
        return sent.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Response save() {
        return press("save");
    }

    public Response press(String button) {
        return pressAt(action, button);
    }

    /** Presses a button that sends the form elsewhere. */
    public Response pressAt(String path, String button) {
        RequestSpecification request = browser.request().header("Origin", Browser.origin());
        inputs.forEach((name, values) -> values.forEach(value -> request.multiPart(part(name, value))));
        return request.multiPart(part("do", button)).post(path);
    }

    private static MultiPartSpecification part(String name, String value) {
        return new MultiPartSpecBuilder(value).controlName(name).emptyFileName().mimeType("text/plain").charset(StandardCharsets.UTF_8).build();
    }
}
