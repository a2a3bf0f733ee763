package de.passgenau.api.vermittlung.meldung;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import com.sun.management.OperatingSystemMXBean;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.massnahme.suche.Anrufer;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.bewerber.Personenkunde;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Starts the application with demo cases, has subscribers wait for the hits of one case each, changes offers through
 * GraphQL at an even pace, and prints how long it takes from sending a change until each subscriber has it. Beside it the
 * naive way: every subscriber searches anew for every change.
 */
final class Treffermessung {

    private static final int ABONNENTEN = Integer.getInteger("messung.abonnenten", 500);
    private static final int JE_SEKUNDE = Integer.getInteger("messung.aenderungen", 50);
    private static final Duration DAUER = Duration.ofSeconds(Integer.getInteger("messung.sekunden", 60));
    /** Nothing more comes when nothing has come for so long. */
    private static final Duration STILLE = Duration.ofSeconds(3);
    private static final int AUFWAERMEN = Integer.getInteger("messung.aufwaermen", 120);
    /** So much slower at first, so that nothing is left of that when it is measured. */
    private static final int SACHTE = 2;
    private static final int STELLEN = 200;
    private static final int NAIV = 5;
    private static final String MELDEN = "mutation($eingabe: StelleMeldenEingabe!) { stelleMelden(eingabe: $eingabe) "
            + "{ stellenangebot { id version } fehler { feld } } }";
    private static final String EINGABE = """
            {"eingabe": {"arbeitgeberId": "%s", "doppeltWeil": "Messung", "stelle": {"titel": "%s [%d]", "art": "ARBEIT",
            "beruf": {"kldb": "%s"}, "arbeitszeit": {"umfang": ["VOLLZEIT", "TEILZEIT"]},
            "orte": [{"plz": "17291", "ort": "Prenzlau"}]}}}""";

    private final ConfigurableApplicationContext app;
    private final List<Fall> faelle;
    private final List<Stellenangebot> vorlagen;
    private final AtomicLong nummern = new AtomicLong();
    private volatile Ankunft aktuell = new Ankunft();

    private Treffermessung(ConfigurableApplicationContext app) {
        this.app = app;
        var store = app.getBean(MongoOperations.class);
        this.faelle = store.findAll(Fall.class)
                .stream()
                .filter(fall -> fall.zustand() == Zustand.OFFEN && fall.fallmanager().startsWith("demo-fallmanager"))
                .limit(ABONNENTEN)
                .toList();
        this.vorlagen = store.findAll(Stellenangebot.class).stream().limit(STELLEN).toList();
    }

    public static void main(String[] args) throws Exception {
        try (var app = Anrufer.anwendung(args[0])) {
            for (int mindestpunkte : new int[] {60, 80}) {
                new Treffermessung(app).miss(mindestpunkte);
            }
            new Treffermessung(app).naiv();
        }
        System.exit(0);
    }

    private void miss(int mindestpunkte) throws Exception {
        var abonnenten = abonnenten(mindestpunkte);
        var ags = Anrufer.von(app, "demo-ags");
        sende(ags, Duration.ofSeconds(AUFWAERMEN), Math.max(1, JE_SEKUNDE / SACHTE));
        aktuell.warteAufStille(STILLE);
        var gemessen = new Ankunft();
        aktuell = gemessen;
        var prozessor = prozessorzeit();
        int gesendet = sende(ags, DAUER, JE_SEKUNDE);
        gemessen.warteAufStille(STILLE);
        System.out.printf(Locale.ROOT,
                "%d subscribers of hits with %d points, %d changes in %d s, %.1f s of processors, hits: %s%n",
                abonnenten.size(), mindestpunkte, gesendet, DAUER.toSeconds(),
                prozessorzeit().minus(prozessor).toMillis() / 1e3, gemessen.zeile());
        abonnenten.forEach(Abonnent::schliesse);
    }

    /** Of all in this process, its clients too. */
    private static Duration prozessorzeit() {
        return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    private List<Abonnent> abonnenten(int mindestpunkte) throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var port = app.getEnvironment().getProperty("local.server.port");
        var alle = new ArrayList<Abonnent>();
        var token = new HashMap<String, String>();
        for (var wer : faelle.stream().map(Fall::fallmanager).distinct().toList()) {
            token.put(wer, Anrufer.von(app, wer).token());
        }
        for (int i = 0; i < ABONNENTEN; i++) {
            var fall = faelle.get(i % faelle.size());
            alle.add(new Abonnent(client, URI.create("ws://127.0.0.1:" + port + "/graphql"),
                    token.getOrDefault(fall.fallmanager(), ""), text -> aktuell.angekommen(text))
                    .abonniere(app.getBean(Kennungen.class).global(Fall.class, fall.kennung()), mindestpunkte));
        }
        return alle;
    }

    /** Whether the last one was answered or not, the next one is sent when its time has come. How many. */
    private int sende(Anrufer ags, Duration dauer, int jeSekunde) throws Exception {
        var offen = new Semaphore(200);
        long beginn = System.nanoTime();
        long abstand = TimeUnit.SECONDS.toNanos(1) / jeSekunde;
        int anzahl = (int) (dauer.toSeconds() * jeSekunde);
        try (var faeden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < anzahl; i++) {
                LockSupport.parkNanos(beginn + i * abstand - System.nanoTime());
                offen.acquire();
                faeden.submit(() -> {
                    long nummer = nummern.incrementAndGet();
                    try {
                        aktuell.gesendet(nummer);
                        ags.sende(MELDEN, eingabe(nummer));
                    } finally {
                        offen.release();
                    }
                    return nummer;
                });
            }
        }
        return anzahl;
    }

    private String eingabe(long nummer) {
        var vorlage = vorlagen.get((int) (nummer % vorlagen.size()));
        var beruf = vorlage.oeffentlich().beruf();
        return EINGABE.formatted(app.getBean(Kennungen.class)
                .global(Arbeitgeber.class, vorlage.arbeitgeber().wert()),
                beruf.bezeichnung().replace("\"", ""), nummer, beruf.kldb());
    }

    private void naiv() {
        var matching = app.getBean(Matching.class);
        var personen = app.getBean(Personenkunde.class);
        var profile = faelle.stream().map(fall -> personen.profil(fall).arbeit()).toList();
        var suche = new Rangsuche(Sichtfilter.alles(), Map.of(),
                new Massstab(Gewichte.fuerStellen(), LocalDate.of(2026, 12, 1)), Rangsuche.Art.PASSEND,
                Ausschnitt.erste(20));
        for (int i = 0; i < NAIV; i++) {
            long beginn = System.nanoTime();
            for (int j = 0; j < ABONNENTEN; j++) {
                matching.stellenFuer(profile.get(j % profile.size()), suche);
            }
            System.out.printf(Locale.ROOT, "naive: %d searches for one change, in the engine alone: %.0f ms%n",
                    ABONNENTEN, (System.nanoTime() - beginn) / 1e6);
        }
    }
}
