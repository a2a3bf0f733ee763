package de.passgenau.api.security.graphiql;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The page, what it needs to sign somebody in, and the examples it offers. */
@RestController
class GraphiqlPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String html;
    private final Anmeldeweg anmeldeweg;
    private final List<Beispiel> beispiele;

    GraphiqlPage(@Value("classpath:security/graphiql.html") Resource template, Anmeldeweg anmeldeweg)
            throws IOException {
        this.html = template.getContentAsString(StandardCharsets.UTF_8)
                .replace("{{graphiql}}", Webjar.path("graphiql"))
                .replace("{{react}}", Webjar.path("react"))
                .replace("{{react-dom}}", Webjar.path("react-dom"));
        this.anmeldeweg = anmeldeweg;
        this.beispiele = Beispiel.all();
    }

    /** With the demo logins one name of this machine must do: the way back after the sign-in is registered for it. */
    @GetMapping("/graphiql")
    ResponseEntity<String> show(HttpServletRequest request) {
        if (anmeldeweg.isDemo() && !request.getServerName().equals("127.0.0.1")) {
            URI home = UriComponentsBuilder.newInstance()
                    .scheme("http")
                    .host("127.0.0.1")
                    .port(request.getServerPort())
                    .path("/graphiql")
                    .build()
                    .toUri();
            return ResponseEntity.status(HttpStatus.FOUND).location(home).build();
        }
        return ResponseEntity.ok().contentType(HTML).body(html);
    }

    /** Who comes without a path, or with one too many a slash, is shown the page. */
    @GetMapping({"/", "/graphiql/"})
    ResponseEntity<Void> home() {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/graphiql")).build();
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon() {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/graphiql/passgenau.svg")).build();
    }

    @GetMapping("/graphiql/anmeldung.json")
    Anmeldeweg anmeldung() {
        return anmeldeweg;
    }

    @GetMapping("/graphiql/beispiele.json")
    List<Beispiel> beispiele() {
        return beispiele;
    }
}
