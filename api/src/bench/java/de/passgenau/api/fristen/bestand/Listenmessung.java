package de.passgenau.api.fristen.bestand;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import com.mongodb.client.model.Projections;
import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.liste.Listen;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Starts the application with the cases of a Jobcenter and prints how long its lists take as a caller sees them, over
 * HTTP and with access check and protocol; beside it the naive way, which reads every case for each question.
 */
final class Listenmessung {

    private static final int AUFWAERMEN = 600;
    private static final int FRAGEN = 200;
    private static final int PORTION = 500;
    private static final String ZEILE = "%-58s %9.1f %9.1f%n";
    private static final String FALL = "fall { id fallnummer person { vorname nachname } }";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String adresse;
    private final String token;

    private Listenmessung(String adresse) throws IOException, InterruptedException {
        this.adresse = adresse;
        this.token = token();
    }

    public static void main(String[] args) throws Exception {
        var ordner = Files.createTempDirectory("passgenau-listen");
        try (var app = SpringApplication.run(PassgenauApplication.class, "--passgenau.demo.faelle=" + args[0],
                "--passgenau.daten=" + ordner, "--server.port=0", "--passgenau.rate.anfragen=1000000",
                "--passgenau.rate.anmeldungen=1000000")) {
            var store = app.getBean(MongoOperations.class);
            warte(app.getBean(Listen.class), store.estimatedCount(Fall.class));
            System.out.printf("%-58s %9s %9s%n", "over HTTP, ms", "p50", "p95");
            new Listenmessung("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port")).frage();
            naiv(app, store);
        }
    }

    private static void warte(Listen listen, long anzahl) {
        while (listen.umfang("faelle") < anzahl || listen.umfang("bewerber") < anzahl) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void frage() throws IOException, InterruptedException {
        miss("faelle, the own ones, the last changed first",
                "{ faelle(first: 20, suche: {nurEigene: true}, sortierung: {feld: GEAENDERT_AM, "
                        + "richtung: ABSTEIGEND}) { totalCount edges { node { id fallnummer } } } }");
        miss("faelle of one category with an open Hemmnis, by number",
                "{ faelle(first: 20, suche: {kategorien: [B, C], hemmnisse: [SCHULDEN, MOBILITAET]}, sortierung: "
                        + "{feld: FALLNUMMER}) { totalCount edges { node { id fallnummer kundenkategorie { kategorie } } } } }");
        miss("fristen, first page of what is to be done",
                "{ fristen(first: 20) { totalCount edges { node { faelligAm erklaerung " + FALL + " } } } }");
        miss("fristen, a hundred of the own cases", "{ fristen(first: 100, suche: {nurEigene: true}) { totalCount "
                + "edges { node { faelligAm erklaerung " + FALL + " } } } }");
        miss("arbeitsliste, ten for each reason",
                "{ arbeitsliste { gruppen { grund anzahl posten { tag satz " + FALL + " } } } }");
    }

    private void miss(String was, String dokument) throws IOException, InterruptedException {
        var dauer = new double[FRAGEN];
        for (int i = -AUFWAERMEN; i < FRAGEN; i++) {
            long beginn = System.nanoTime();
            sende(dokument);
            if (i >= 0) {
                dauer[i] = (System.nanoTime() - beginn) / 1e6;
            }
        }
        Arrays.sort(dauer);
        System.out.printf(Locale.ROOT, ZEILE, was, dauer[FRAGEN / 2], dauer[FRAGEN * 95 / 100]);
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

    /** Every case read, and what is due in it computed, for each question; and beside it a change of the day. */
    private static void naiv(ConfigurableApplicationContext app, MongoOperations store) {
        var regelwerk = app.getBean(Regelwerk.class);
        var rechnung = new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land()));
        for (int runde = 0; runde < 3; runde++) {
            long beginn = System.nanoTime();
            int gelesen = gelesen(store, faelle -> {});
            double lesen = (System.nanoTime() - beginn) / 1e6;
            var bestand = new Fristenbestand(rechnung, app.getBean(Clock.class));
            beginn = System.nanoTime();
            gelesen(store, faelle -> faelle.forEach(bestand::uebernimm));
            System.out.printf(Locale.ROOT, ZEILE, "naive: " + gelesen + " cases read; and computed", lesen,
                    (System.nanoTime() - beginn) / 1e6);
            beginn = System.nanoTime();
            bestand.rechneUm(bestand.stichtag().plusDays(runde + 1L));
            System.out.printf(Locale.ROOT, ZEILE, "another day: " + bestand.umfang() + " Fristen anew",
                    (System.nanoTime() - beginn) / 1e6, 0.0);
        }
    }

    /** In portions: all at once would not fit beside the application. */
    private static int gelesen(MongoOperations store, Consumer<List<Fall>> leser) {
        var ids = new ArrayList<Object>();
        store.getCollection("faelle")
                .find()
                .projection(Projections.include("_id"))
                .forEach(fall -> ids.add(fall.get("_id")));
        for (int i = 0; i < ids.size(); i += PORTION) {
            var portion = ids.subList(i, Math.min(ids.size(), i + PORTION));
            leser.accept(store.find(Query.query(Criteria.where("_id").in(portion)), Fall.class));
        }
        return ids.size();
    }
}
