package de.passgenau.catalogue.steckbrief;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Standort;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Ablauf.Anwesenheit;
import de.passgenau.catalogue.steckbrief.Ablauf.Dauer;
import de.passgenau.catalogue.steckbrief.Foerderung.Kofinanzierung;
import de.passgenau.catalogue.steckbrief.Foerderung.Massnahmezulassung;
import de.passgenau.catalogue.steckbrief.Zielpersonen.Kategoriehinweis;
import org.jspecify.annotations.Nullable;

/** Steckbriefe as tests need them. */
public final class Steckbriefe {

    public static final LocalDate HEUTE = LocalDate.of(2026, 11, 2);

    private Steckbriefe() {}

    /** Nothing is missing, nothing would be better. */
    public static Steckbrief coaching() {
        return mit(Instrumentart.AKTIVIERUNG_UND_EINGLIEDERUNG, gefoerdert("§ 45 SGB III", Umsetzungsart.VERGABE));
    }

    public static Steckbrief gutscheinangebot(@Nullable Massnahmezulassung zulassung) {
        var foerderung = gefoerdert("§ 45 Abs. 4 SGB III", Umsetzungsart.EINZELFALLFOERDERUNG);
        return mit(Instrumentart.AVGS, new Foerderung(foerderung.rechtsgrundlagen(), foerderung.umsetzung(),
                foerderung.kosten(), List.of(), zulassung, null));
    }

    public static Steckbrief schuldnerberatung() {
        return mit(Instrumentart.KOMMUNALE_LEISTUNG, gefoerdert("§ 16a SGB II", Umsetzungsart.PROJEKTFOERDERUNG));
    }

    public static Steckbrief entwurf() {
        return Steckbrief.begonnen("Werkstatt", Angebotsart.MASSNAHME, Instrumentart.AKTIVIERUNG_UND_EINGLIEDERUNG);
    }

    public static Steckbrief mit(Instrumentart instrument, Foerderung foerderung) {
        return new Steckbrief("Coaching", Angebotsart.MASSNAHME, instrument, List.of("Jugendamt"),
                new Beschreibung("Einzelgespräche und Hausbesuche.", List.of("Tagesstruktur"), List.of("Gespräche"),
                        List.of("feste Ansprechperson")),
                new Zielpersonen(List.of(Zielgruppe.ALLEINERZIEHENDE), false, 18, 50,
                        List.of(new Kategoriehinweis("Uckermark", List.of("D", "E")))),
                new Wirkung(List.of(Hemmnisart.TAGESSTRUKTUR, Hemmnisart.SCHULDEN), List.of(), List.of("Lager"),
                        List.of("513"), List.of("STAPLERSCHEIN")),
                ablauf(Duration.ofMinutes(1170)),
                new Gebiet(List.of("Brandenburg"), List.of("Landkreis Uckermark"), List.of("Templin"),
                        List.of(new Standort("Lernhaus", new Anschrift("Am Markt 1", "17268", "Templin"))), false),
                new Ausstattung(15, 12, true, false, false), foerderung,
                new Zugang("mindestens 18 Jahre", "coaching", 24),
                List.of(new Ergebnisangabe("Integrationen", 28.8, "%", LocalDate.of(2025, 12, 31), "rund")));
    }

    public static Ablauf ablauf(Duration wochenstunden) {
        return new Ablauf(new Laufzeit(new Zeitangabe("2027-02-01"), new Zeitangabe("2028-H1")),
                new Dauer(6, Dauereinheit.MONATE, true), new Wochenstunden(wochenstunden, null, true),
                new Anwesenheit(100, true), 2, true);
    }

    public static Foerderung gefoerdert(String zitat, Umsetzungsart umsetzung) {
        return new Foerderung(List.of(bezug(zitat, HEUTE)), umsetzung,
                new Kosten(8_977_500L, null, 87_500L, "je Jahr"),
                List.of(new Kofinanzierung("Landkreis", 1_000_000L, null)), null, "2026-017");
    }

    public static Rechtsbezug bezug(String zitat, LocalDate stand) {
        return Rechtsverzeichnis.mitgeliefert().bestimme(zitat, stand).orElseThrow().bezug(stand);
    }

    public static Steckbrief mitFoerderung(Steckbrief einer, Foerderung foerderung) {
        return new Steckbrief(einer.titel(), einer.art(), einer.instrument(), einer.beteiligte(), einer.beschreibung(),
                einer.zielpersonen(), einer.wirkung(), einer.ablauf(), einer.gebiet(), einer.ausstattung(), foerderung,
                einer.zugang(), einer.ergebnisse());
    }

    public static Steckbrief mitAblauf(Steckbrief einer, Ablauf ablauf) {
        return new Steckbrief(einer.titel(), einer.art(), einer.instrument(), einer.beteiligte(), einer.beschreibung(),
                einer.zielpersonen(), einer.wirkung(), ablauf, einer.gebiet(), einer.ausstattung(), einer.foerderung(),
                einer.zugang(), einer.ergebnisse());
    }

    public static Steckbrief mitTitel(Steckbrief einer, String titel) {
        return new Steckbrief(titel, einer.art(), einer.instrument(), einer.beteiligte(), einer.beschreibung(),
                einer.zielpersonen(), einer.wirkung(), einer.ablauf(), einer.gebiet(), einer.ausstattung(),
                einer.foerderung(), einer.zugang(), einer.ergebnisse());
    }
}
