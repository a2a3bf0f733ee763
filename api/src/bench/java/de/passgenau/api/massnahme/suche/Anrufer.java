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
import java.util.concurrent.locks.LockSupport;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Listen;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** Somebody who is logged in and asks over HTTP, as measures do. */
public final class Anrufer {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String adresse;
    private final String token;

    private Anrufer(String adresse, String login) throws IOException, InterruptedException {
        this.adresse = adresse;
        this.token = token(login);
    }

    public String token() {
        return token;
    }

    /** The application with so many demo cases, once everything of them can be found. */
    public static ConfigurableApplicationContext anwendung(String faelle) throws IOException {
        var ordner = Files.createTempDirectory("passgenau-messung");
        var app = SpringApplication.run(PassgenauApplication.class, "--passgenau.demo.faelle=" + faelle,
                "--passgenau.daten=" + ordner, "--server.port=0", "--passgenau.rate.anfragen=1000000",
                "--passgenau.rate.anmeldungen=1000000");
        var listen = app.getBean(Listen.class);
        long anzahl = app.getBean(MongoOperations.class).estimatedCount(Fall.class);
        while (listen.umfang("faelle") < anzahl || listen.umfang("bewerber") < anzahl) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return app;
    }

    public static Anrufer von(ConfigurableApplicationContext app, String login)
            throws IOException, InterruptedException {
        return new Anrufer("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port"), login);
    }

    /** @param dokument as it stands in JSON */
    public void sende(String dokument) throws IOException, InterruptedException {
        sende(dokument, "{}");
    }

    /** @param variablen JSON */
    public void sende(String dokument, String variablen) throws IOException, InterruptedException {
        var anfrage = HttpRequest.newBuilder(URI.create(adresse + "/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers
                        .ofString("{\"query\": \"" + dokument + "\", \"variables\": " + variablen + "}"))
                .build();
        var antwort = client.send(anfrage, BodyHandlers.ofString());
        if (antwort.statusCode() != 200 || antwort.body().contains("\"errors\"")) {
            throw new IllegalStateException(antwort.body());
        }
    }

    private String token(String wer) throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString((wer + ":demo").getBytes(StandardCharsets.UTF_8));
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
