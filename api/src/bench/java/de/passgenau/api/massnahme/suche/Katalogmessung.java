package de.passgenau.api.massnahme.suche;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Listen;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Starts the application with the demo catalogue and prints how long a search in it and a ranking of it for a case take as
 * a caller sees them, over HTTP and with access check and protocol; beside it the naive way, which reads the catalogue for
 * each question.
 */
final class Katalogmessung {

    private static final String FACETTEN = "facetten { facette werte { wert bezeichnung anzahl } }";
    private static final String GRUENDE = "punkte fragen kriterien { kriterium erfuellt punkte maxPunkte begruendung }"
            + " massnahme { id titel } platzangebot einstieg { beginn ende freiePlaetze wartend }"
            + " hinweise { art satz }";
    private static final int FAELLE = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger laufend = new AtomicInteger();
    private final String adresse;
    private final String token;

    private Katalogmessung(String adresse) throws IOException, InterruptedException {
        this.adresse = adresse;
        this.token = token();
    }

    public static void main(String[] args) throws Exception {
        var ordner = Files.createTempDirectory("passgenau-katalog");
        try (var app = SpringApplication.run(PassgenauApplication.class, "--passgenau.demo.faelle=" + args[0],
                "--passgenau.daten=" + ordner, "--server.port=0", "--passgenau.rate.anfragen=1000000",
                "--passgenau.rate.anmeldungen=1000000")) {
            var store = app.getBean(MongoOperations.class);
            warte(app.getBean(Listen.class), store.estimatedCount(Fall.class));
            Zeitnahme.kopf("over HTTP, ms");
            new Katalogmessung("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port")).frage(app);
            NaiverKatalog.miss(app);
        }
    }

    private static void warte(Listen listen, long anzahl) {
        while (listen.umfang("faelle") < anzahl || listen.umfang("bewerber") < anzahl) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void frage(ConfigurableApplicationContext app) {
        Zeitnahme.miss("massnahmen, 20 hits and all facets",
                () -> sende("{ massnahmen(first: 20) { totalCount edges { node { id titel status } } " + FACETTEN
                        + " } }"));
        Zeitnahme.miss("massnahmen with words, 20 hits, highlights, all facets",
                () -> sende(
                        "{ massnahmen(first: 20, suche: {text: \\\"Beratung\\\"}) { totalCount edges { hervorhebungen "
                                + "{ feld text } node { id titel status } } " + FACETTEN + " } }"));
        var faelle = Fallauswahl.faelle(app, FAELLE);
        Zeitnahme.miss("massnahmenFuerFall, 20 explained hits", () -> sende("{ massnahmenFuerFall(fallId: \\\""
                + naechster(faelle) + "\\\", first: 20) { totalCount laufId edges { node { " + GRUENDE + " } } } }"));
        Zeitnahme.miss("massnahmenFuerFall, 20 explained near misses",
                () -> sende("{ massnahmenFuerFall(fallId: \\\"" + naechster(faelle)
                        + "\\\", auswahl: KNAPP, first: 20) { totalCount laufId edges { node { " + GRUENDE
                        + " } } } }"));
    }

    private String naechster(List<String> faelle) {
        return faelle.get(laufend.getAndIncrement() % faelle.size());
    }

    private void sende(String dokument) throws IOException, InterruptedException {
        var anfrage = HttpRequest.newBuilder(URI.create(adresse + "/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + dokument + "\"}"))
                .build();
        var antwort = client.send(anfrage, BodyHandlers.ofString());
        if (antwort.statusCode() != 200 || antwort.body().contains("\"errors\"")) {
            throw new IllegalStateException(antwort.body());
        }
    }

    private String token() throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString("demo-fallmanager:demo".getBytes(StandardCharsets.UTF_8));
        var anfrage = HttpRequest.newBuilder(URI.create(adresse + "/oauth2/token"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return client.send(anfrage, BodyHandlers.ofString())
                .body()
                .replaceAll(".*\"access_token\"\\s*:\\s*\"([^\"]*)\".*", "$1");
    }
}
