package de.passgenau.api.teilnahme;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Fortschreibung;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.zugriff.Einsichtsprobe;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Umstaende;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerakte;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Prints how many bookings on one Durchgang are stored in a second, each with its entry in the protocol, when many ask at
 * once for half as many places; beside it the naive way, in which each reads the Durchgang and writes it until nobody was
 * first.
 */
final class Platzmessung {

    private static final String ZEILE = "%-58s %10.1f %s%n";
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);
    private static final Instant JETZT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Umstaende UMSTAENDE = new Umstaende(HEUTE, JETZT, "messung", tag -> true);

    private final Durchgangsablage ablage;
    private final MongoOperations store;
    private final Fortschreibung<Durchgang> durchgaenge;
    private final Aufruf aufruf;
    private final int anzahl;

    @SuppressWarnings("unchecked")
    private Platzmessung(ConfigurableApplicationContext anwendung, int anzahl) {
        this.ablage = anwendung.getBean(Durchgangsablage.class);
        this.store = anwendung.getBean(MongoOperations.class);
        this.durchgaenge = (Fortschreibung<Durchgang>) anwendung
                .getBeanProvider(ResolvableType.forClassWithGenerics(Fortschreibung.class, Durchgang.class))
                .getObject();
        var anrufer = new Anrufer("messung", null, Set.of(Rolle.FALLMANAGER), Set.of("Prenzlau"), null, null, null,
                Set.of());
        this.aufruf = new Aufruf(Einsichtsprobe.von(anrufer, "teilnehmerZuweisen", Zweck.MASSNAHMEDURCHFUEHRUNG),
                "teilnehmerZuweisen", null, "");
        this.anzahl = anzahl;
    }

    public static void main(String[] args) throws Exception {
        var ordner = Files.createTempDirectory("passgenau-plaetze");
        try (var anwendung = SpringApplication.run(PassgenauApplication.class, "--passgenau.demo.faelle=0",
                "--passgenau.daten=" + ordner, "--server.port=0")) {
            new Platzmessung(anwendung, Integer.parseInt(args[0])).miss();
        }
        System.exit(0);
    }

    private void miss() throws Exception {
        gleichzeitig("warm-up", 16, this::gemeinsam);
        for (int anrufer : new int[] {1, 16, 64}) {
            gleichzeitig("a booking, callers at once: " + anrufer, anrufer, this::gemeinsam);
            gleichzeitig("the naive way, callers at once: " + anrufer, anrufer, this::einzeln);
        }
    }

    /** As the application does it. */
    private void gemeinsam(Buchung buchung) {
        var ergebnis = durchgaenge.fortschreiben(aufruf, buchung.durchgang, (stand, spur) -> Ergebnis.angenommen(
                stand.vollziehe(buchung.tat, UMSTAENDE, spur).zuSpeichern().orElseThrow()));
        if (!ergebnis.fehler().isEmpty()) {
            throw new IllegalStateException(ergebnis.fehler().toString());
        }
    }

    /** Each for itself, until nobody was first. */
    private void einzeln(Buchung buchung) {
        for (boolean fertig = false; !fertig;) {
            var stand = ablage.finde(buchung.durchgang).orElseThrow();
            var neu = stand.vollziehe(buchung.tat, UMSTAENDE, stand.spur()).zuSpeichern().orElseThrow();
            try {
                ablage.gespeichert(ablage.speichere(List.of(new Fortschreibung.Schritt<>(aufruf, stand, neu))));
                fertig = true;
            } catch (OptimisticLockingFailureException anotherWasFirst) {
                Thread.onSpinWait();
            }
        }
    }

    private record Buchung(String durchgang, Zuweisen tat) {}

    private void gleichzeitig(String was, int anrufer, Consumer<Buchung> weg) throws Exception {
        var durchgang = gefuellt();
        var zeiten = new long[anzahl];
        var aufgaben = new ArrayList<Callable<String>>();
        for (int i = 0; i < anzahl; i++) {
            var stelle = i;
            var buchung = new Buchung(durchgang.kennung(), new Zuweisen(durchgang.teilnahmen().get(i).id(), true));
            aufgaben.add(() -> {
                var start = System.nanoTime();
                weg.accept(buchung);
                zeiten[stelle] = System.nanoTime() - start;
                return "";
            });
        }
        var beginn = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(anrufer)) {
            for (var eine : threads.invokeAll(aufgaben)) {
                eine.get();
            }
        }
        var gesamt = System.nanoTime() - beginn;
        pruefe(durchgang);
        Arrays.sort(zeiten);
        System.out.printf(Locale.ROOT, ZEILE, was + ", p50", zeiten[anzahl / 2] / 1e6, "ms");
        System.out.printf(Locale.ROOT, ZEILE, was + ", all", anzahl / (gesamt / 1e9), "per second");
    }

    private void pruefe(Durchgang durchgang) {
        var belegung = ablage.finde(durchgang.kennung()).orElseThrow().belegung(HEUTE);
        if (belegung.zugewiesen() != anzahl / 2 || belegung.wartend() != anzahl - anzahl / 2) {
            throw new IllegalStateException("Not every place was given once: " + belegung);
        }
    }

    /** Everybody is proposed already. */
    private Durchgang gefuellt() {
        var faelle = IntStream.range(0, anzahl).mapToObj(i -> Fallbestand.inPrenzlau()).toList();
        store.insertAll(faelle);
        var teilnahmen = IntStream.range(0, anzahl)
                .mapToObj(i -> new Teilnahme(new TeilnahmeId("t" + i), new Fallkennung(faelle.get(i).kennung()),
                        new de.passgenau.catalogue.durchgang.teilnahme.Zweck("SCHULDEN", "Wirkung", "Ziel"), false,
                        Dringlichkeit.NORMAL,
                        List.of(new Schritt(i + 1, Stand.VORGESCHLAGEN, HEUTE, JETZT, "messung", null, null)),
                        Traegerakte.LEER))
                .toList();
        var durchgang = store.save(new Durchgang(new DurchgangId(UUID.randomUUID().toString()), 0, Durchgang.SCHEMA,
                new Angebot(new MassnahmeId("m"), new TraegerId("t")), rahmen(), teilnahmen, null, null,
                Spur.begonnen(JETZT, List.of())));
        ablage.gespeichert(durchgang);
        return durchgang;
    }

    private Rahmen rahmen() {
        return new Rahmen(new Laufzeit(HEUTE, HEUTE.plusMonths(6)),
                new Platzzahl(0, anzahl / 2, anzahl / 2, 0), Einstieg.FLEXIBEL,
                new Vergabeordnung(Reihenfolge.NACH_EINGANG, 14), Anwesenheitsuhr.BIS_ZUM_ENDE,
                new Durchfuehrungsort("Werkstatt", null, false, false));
    }
}
