package de.passgenau.api.security.graphiql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, which notes where its pages send requests and what they complain about. */
public final class Browser implements AutoCloseable {

    private static final List<Path> PLACES = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome").map(Path::of).toList();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(executable)
                        .setArgs(
                                List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                                        "--disable-dev-shm-usage")));
    }

    public static Browser launch() {
        var executable = PLACES.stream().filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(executable.isPresent(), "No Chromium on this machine: the page is not tested");
        return new Browser(executable.get());
    }

    public Page open(String url) {
        Page page = chromium.newContext().newPage();
        page.setViewportSize(1280, 800);
        page.setDefaultTimeout(20_000);
        page.onRequest(request -> requests.add(request.url()));
        page.onWebSocket(socket -> requests.add(socket.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.navigate(url);
        return page;
    }

    public List<String> requests() {
        return List.copyOf(requests);
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
