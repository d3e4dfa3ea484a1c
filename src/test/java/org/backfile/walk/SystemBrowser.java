package org.backfile.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of the system, for walks that people make. Where there is none the walk is skipped, or fails if one is required. */
final class SystemBrowser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private SystemBrowser(Path program) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox",
                "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    static SystemBrowser open() {
        Optional<Path> program = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        if (program.isEmpty() && !"true".equals(System.getenv("BACKFILE_BROWSER_REQUIRED"))) {
            System.out.println("No Chromium on this machine: the walk in a real browser is skipped.");
            Assumptions.abort("no Chromium");
        }
        return new SystemBrowser(program.orElseThrow(() -> new AssertionError("a browser is required, and none is at " + PLACES)));
    }

    /** A window of its own, with its own cookies. */
    BrowserContext window(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
