package de.passgenau.api.security.graphiql;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.passgenau.api.security.SecurityTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SecurityTest
class GraphiqlPageTests {

    private final String server;
    private Browser browser;

    GraphiqlPageTests(@LocalServerPort int port) {
        server = "127.0.0.1:" + port;
    }

    @BeforeEach
    void launch() {
        browser = Browser.launch();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void answersTheExampleToAPersonWhoSignsIn() {
        Page page = browser.open("http://" + server + "/graphiql");
        assertThat(page.getByText("demo-fallmanager")).isVisible();
        picture(page, "willkommen");
        page.getByRole(AriaRole.BUTTON, named("Anmelden")).click();
        picture(page, "login");
        signIn(page, "demo-fallmanager", "demo");

        assertThat(page.locator("#wer")).containsText("FALLMANAGER · Prenzlau");
        page.getByRole(AriaRole.BUTTON, named("Execute query (Ctrl-Enter)")).click();
        assertThat(page.locator(".result-window")).containsText("\"kennung\": \"demo-fallmanager\"");
        picture(page, "antwort");

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(
                url -> Pattern.matches("(http|ws)://" + Pattern.quote(server) + "/.*|data:.*", url));
    }

    @Test
    void tellsAPersonThatThePasswordIsWrong() {
        Page page = browser.open("http://" + server + "/login");

        signIn(page, "demo-ags", "falsch");

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Benutzername oder Passwort stimmen nicht.");
    }

    @Test
    void asksToSignInAgainOnceTheTokenNoLongerHolds() {
        Page page = signedIn("demo-leitung");

        page.evaluate("sessionStorage.setItem('passgenau.token', JSON.stringify({token: 'x.y.z', ablauf: 9e15}))");
        page.getByRole(AriaRole.BUTTON, named("Execute query (Ctrl-Enter)")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Die Anmeldung ist abgelaufen");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Anmelden"))).isVisible();
    }

    @Test
    void forgetsAPersonWhoSignsOut() {
        Page page = signedIn("demo-leitung");

        page.getByRole(AriaRole.BUTTON, named("Abmelden")).click();
        assertThat(page.locator("#wer")).hasText("Nicht angemeldet");
        page.getByRole(AriaRole.BUTTON, named("Anmelden")).click();

        assertThat(page.getByLabel("Passwort")).isVisible();
    }

    @Test
    void followsASubscriptionOverAWebSocket() {
        Page page = signedIn("demo-ags");

        page.locator(".graphiql-query-editor .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText("subscription takt { takt { schlag kennung } }");
        await().pollInSameThread()
                .until(
                        () -> "takt".equals(page.evaluate("sessionStorage.getItem('graphiql:operationName')")));
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".result-window")).containsText("\"kennung\": \"demo-ags\"");
        assertThat(browser.requests()).contains("ws://" + server + "/graphql");
    }

    @Test
    void letsTheKeyboardOutOfTheEditorsAndNamesThem() {
        Page page = signedIn("demo-leitung");
        page.locator(".graphiql-query-editor .CodeMirror").click();

        await().pollInSameThread().until(() -> {
            page.keyboard().press("Tab");
            return page.evaluate("document.activeElement.closest('.CodeMirror') === null");
        }, Boolean.TRUE::equals);

        assertThat(page.getByLabel("Abfrage", new Page.GetByLabelOptions().setExact(true))).hasCount(1);
        assertThat(page.locator("#graphiql .CodeMirror textarea:not([aria-label])")).hasCount(0);
        assertThat(page.locator(".graphiql-query-editor")).containsText("query ich");
    }

    @Test
    void standsInOneColumnOnANarrowScreen() {
        Page page = signedIn("demo-leitung");
        page.setViewportSize(390, 800);

        var question = page.locator(".graphiql-query-editor").boundingBox();
        var answer = page.locator(".result-window").boundingBox();
        picture(page, "schmal");

        assertThat(answer.y).isGreaterThan(question.y + 50);
        assertThat(answer.width).isGreaterThan(200);
    }

    @Test
    void isWhereTheAddressAloneLeads() {
        Page page = browser.open("http://" + server + "/");

        assertThat(page).hasURL("http://" + server + "/graphiql");
    }

    @Test
    void opensOnTheOneNameThatTheSignInLeadsBackTo() {
        Page page = browser.open("http://" + server.replace("127.0.0.1", "localhost") + "/graphiql");

        assertThat(page).hasURL("http://" + server + "/graphiql");
    }

    private Page signedIn(String kennung) {
        Page page = browser.open("http://" + server + "/graphiql");
        page.getByRole(AriaRole.BUTTON, named("Anmelden")).click();
        signIn(page, kennung, "demo");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Execute query (Ctrl-Enter)"))).isVisible();
        return page;
    }

    private static void signIn(Page page, String kennung, String password) {
        page.getByLabel("Konto").selectOption(kennung);
        page.getByLabel("Passwort").fill(password);
        page.getByRole(AriaRole.BUTTON, named("Anmelden")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "bilder", name + ".png")));
    }
}
