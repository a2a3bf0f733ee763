package de.passgenau.api.security.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import de.passgenau.api.security.OhneAnmeldedienst;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page on which a person signs in with a demo login. */
@RestController
@Conditional(OhneAnmeldedienst.class)
class LoginPage {

    private static final String REFUSED = """
            <p class="fehler" role="alert">Benutzername oder Passwort stimmen nicht.</p>""";

    private final String template;

    LoginPage(@Value("classpath:security/login.html") Resource template) throws IOException {
        this.template = template.getContentAsString(StandardCharsets.UTF_8).replace("{{konten}}", options());
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(HttpServletRequest request, CsrfToken csrf) {
        return template.replace("{{fehler}}", request.getParameterMap().containsKey("error") ? REFUSED : "")
                .replace("{{csrf-name}}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{{csrf-wert}}", HtmlUtils.htmlEscape(csrf.getToken()));
    }

    private static String options() {
        var options = new StringBuilder();
        DemoLogin.ALL.forEach(login -> options.append("<option value=\"")
                .append(login.kennung())
                .append("\">")
                .append(HtmlUtils.htmlEscape(login.kennung() + " – " + login.name()))
                .append("</option>"));
        return options.toString();
    }
}
