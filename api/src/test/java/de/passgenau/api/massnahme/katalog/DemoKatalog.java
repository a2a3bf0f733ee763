package de.passgenau.api.massnahme.katalog;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Standort;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.Traegerangaben;
import de.passgenau.catalogue.Traegerart;
import de.passgenau.catalogue.massnahme.Entwurf;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Massnahmen;
import de.passgenau.catalogue.massnahme.Tat;
import de.passgenau.catalogue.massnahme.Urheber;
import de.passgenau.catalogue.massnahme.Verantwortung;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Ausgang.Vollzogen;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Ablauf.Anwesenheit;
import de.passgenau.catalogue.steckbrief.Ablauf.Dauer;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Ausstattung;
import de.passgenau.catalogue.steckbrief.Beschreibung;
import de.passgenau.catalogue.steckbrief.Dauereinheit;
import de.passgenau.catalogue.steckbrief.Ergebnisangabe;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Foerderung.Kofinanzierung;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Kosten;
import de.passgenau.catalogue.steckbrief.Laufzeit;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.catalogue.steckbrief.Wochenstunden;
import de.passgenau.catalogue.steckbrief.Zeitangabe;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.catalogue.steckbrief.Zugang;

/** Maßnahmen and their Träger, for tests without demo data. */
public final class DemoKatalog {

    /** The Träger of {@code demo-traeger} and {@code demo-traeger-2}. */
    public static final String ERSTER = "demo-traeger-1";
    public static final String ZWEITER = "demo-traeger-2";

    private static final Urheber LEITUNG = new Urheber("demo-leitung", null);

    private final AlleTraeger alleTraeger;
    private final Dokumentliste<Traeger> traegerliste;
    private final Massnahmen massnahmen;
    private final Dokumentliste<Massnahme> liste;
    private final Clock clock;

    public DemoKatalog(AlleTraeger alleTraeger, Dokumentliste<Traeger> traegerliste, Massnahmen massnahmen,
            Dokumentliste<Massnahme> liste) {
        this.alleTraeger = alleTraeger;
        this.traegerliste = traegerliste;
        this.massnahmen = massnahmen;
        this.liste = liste;
        this.clock = Clock.systemUTC();
    }

    /** The Träger with this id of the store, admitted for two years. */
    public synchronized Traeger traeger(String id) {
        return alleTraeger.findById(new TraegerId(id)).orElseGet(() -> {
            var neu = alleTraeger.save(Traeger.aufgenommen(new TraegerId(id), new Traegerangaben("Demoträger " + id,
                    Traegerart.BILDUNGSTRAEGER, new Anschrift(null, "17291", "Prenzlau"),
                    new Erreichbarkeit(null, null, null), LocalDate.now(clock).plusYears(2)), spur()));
            traegerliste.gespeichert(List.of(neu));
            return neu;
        });
    }

    /** Drafted by the Träger itself. */
    public Massnahme entwurf(String traegerId, Steckbrief steckbrief) {
        var traeger = traeger(traegerId);
        return speichere(gelungen(Massnahme.entwerfen(new MassnahmeId(UUID.randomUUID().toString()),
                new Entwurf(traeger.id(), null, steckbrief), tat(new Urheber("demo-traeger", traeger.id())))));
    }

    public Massnahme veroeffentlicht(String traegerId, Steckbrief steckbrief) {
        var mitVerantwortung = speichere(gelungen(entwurf(traegerId, steckbrief).verantwortungGeben(
                new Verantwortung("demo-fallmanager", "Demo Fallmanager", "03984 555010", null), tat(LEITUNG))));
        return speichere(gelungen(mitVerantwortung.veroeffentlichen(traeger(traegerId), tat(LEITUNG))));
    }

    /** A new version by the Jobcenter, which waits to be published. */
    public Massnahme geaendert(Massnahme massnahme, Steckbrief neu) {
        return speichere(gelungen(massnahme.aendern(neu, tat(LEITUNG))));
    }

    private Massnahme speichere(Massnahme massnahme) {
        var gespeichert = massnahmen.save(massnahme);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    private Tat tat(Urheber wer) {
        return new Tat(wer, LocalDate.now(clock), spur());
    }

    private Spur spur() {
        return Spur.begonnen(clock.instant(), List.of());
    }

    private static Massnahme gelungen(Ausgang<Massnahme> ausgang) {
        if (ausgang instanceof Vollzogen<Massnahme>(var stand)) {
            return stand;
        }
        throw new IllegalArgumentException(ausgang.toString());
    }

    /** Nothing is missing. */
    public static Steckbrief steckbrief(String titel) {
        return mitRegel(titel, "Alter ab 18");
    }

    /** With this admission rule. */
    public static Steckbrief mitRegel(String titel, String regel) {
        return fuer(Zielgruppe.ALLE, titel, regel);
    }

    /** For this group of grown-ups. */
    public static Steckbrief fuer(Zielgruppe gruppe, String titel, String regel) {
        var stand = LocalDate.of(2026, 11, 2);
        var grundlage = Rechtsverzeichnis.mitgeliefert().bestimme("§ 45 SGB III", stand).orElseThrow();
        return new Steckbrief(titel, Angebotsart.MASSNAHME, Instrumentart.AKTIVIERUNG_UND_EINGLIEDERUNG, List.of(),
                new Beschreibung("Einzelgespräche und Hausbesuche.", List.of("Tagesstruktur"), List.of("Gespräche"),
                        List.of()),
                new Zielpersonen(List.of(gruppe), false, 18, null, List.of()),
                new Wirkung(List.of(Hemmnisart.TAGESSTRUKTUR, Hemmnisart.SCHULDEN), List.of(), List.of(), List.of(),
                        List.of()),
                new Ablauf(new Laufzeit(new Zeitangabe("2020-02"), new Zeitangabe("2099-H1")),
                        new Dauer(6, Dauereinheit.MONATE, true),
                        new Wochenstunden(Duration.ofMinutes(1170), null, true),
                        new Anwesenheit(100, true), null, true),
                new Gebiet(List.of(), List.of(), List.of("Templin"),
                        List.of(new Standort("Lernhaus", new Anschrift("Am Markt 1", "17268", "Templin"))), false),
                new Ausstattung(15, 12, true, false, false),
                new Foerderung(List.of(grundlage.bezug(stand)), Umsetzungsart.VERGABE,
                        new Kosten(8_977_500L, null, 87_550L, "je Jahr"),
                        List.of(new Kofinanzierung("Landkreis", 1_000_000L, null)), null, "2026-017"),
                new Zugang(regel, null, 24),
                List.of(new Ergebnisangabe("Integrationen", 28.8, "%", LocalDate.of(2025, 12, 31), null)));
    }
}
