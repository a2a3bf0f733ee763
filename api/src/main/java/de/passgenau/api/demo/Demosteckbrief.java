package de.passgenau.api.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.api.demo.landkreis.Massnahme.Durchgang;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Ausstattung;
import de.passgenau.catalogue.steckbrief.Beschreibung;
import de.passgenau.catalogue.steckbrief.Dauereinheit;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Foerderung.Massnahmezulassung;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Hemmnisbereich;
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
import org.jspecify.annotations.Nullable;

/** The Steckbrief of what was generated, on the Stichtag. */
record Demosteckbrief(Massnahme eine, LocalDate stichtag) {

    private static final Set<Instrumentart> FUER_ERWACHSENE = EnumSet.of(Instrumentart.FBW,
            Instrumentart.ARBEITSGELEGENHEIT);
    private static final int PERSONEN_JE_FACHKRAFT = 12;
    private static final long CENT = 100;
    private static final int ZULASSUNGSJAHRE = 2;

    Steckbrief steckbrief() {
        return new Steckbrief(eine.titel(), Angebotsart.valueOf(eine.art()), Instrumentart.valueOf(eine.instrument()),
                List.of(),
                new Beschreibung(eine.beschreibung(), oder(eine.ziele(), "Schritte auf dem Weg in Arbeit"),
                        oder(eine.inhalte(), "Beratung und Förderung im einzelnen Fall"), List.of()),
                new Zielpersonen(eine.zielgruppen().stream().map(Zielgruppe::valueOf).toList(), false, eine.alterVon(),
                        eine.alterBis(), List.of()),
                wirkung(), ablauf(), gebiet(), ausstattung(), foerderung(), zugang(), List.of());
    }

    private Zugang zugang() {
        return FUER_ERWACHSENE.contains(Instrumentart.valueOf(eine.instrument()))
                ? new Zugang("Alter ab 18", null, 0)
                : Zugang.OFFEN;
    }

    private static List<String> oder(List<String> worte, String sonst) {
        return worte.isEmpty() ? List.of(sonst) : worte;
    }

    private Wirkung wirkung() {
        var hemmnisse = eine.hemmnisse().stream().flatMap(code -> Hemmnisart.vonCode(code).stream()).toList();
        return new Wirkung(hemmnisse, hemmnisse.isEmpty() ? List.of(Hemmnisbereich.BERUFLICHE_KOMPETENZ) : List.of(),
                List.of(), List.of(), List.of());
    }

    private Ablauf ablauf() {
        var eckdaten = eine.eckdaten();
        var laufzeit = new Laufzeit(
                zeit(eine.durchgaenge().stream().map(Durchgang::beginn).min(LocalDate::compareTo)),
                zeit(eine.durchgaenge().stream().map(Durchgang::ende).max(LocalDate::compareTo)));
        return new Ablauf(laufzeit, new Ablauf.Dauer(eckdaten.monate(), Dauereinheit.MONATE, false),
                new Wochenstunden(Duration.ofHours(eckdaten.stundenVon()), Duration.ofHours(eckdaten.stundenBis()),
                        eckdaten.teilzeit()),
                null, null, null);
    }

    private static @Nullable Zeitangabe zeit(Optional<LocalDate> tag) {
        return tag.map(Zeitangabe::am).orElse(null);
    }

    private Gebiet gebiet() {
        var orte = eine.durchgaenge().stream().map(Durchgang::ort).distinct().sorted().toList();
        return new Gebiet(List.of("Brandenburg"), List.of("Uckermark"), orte, List.of(), orte.isEmpty());
    }

    private Ausstattung ausstattung() {
        var plaetze = eine.durchgaenge().stream().map(Durchgang::plaetze).max(Integer::compareTo);
        return new Ausstattung(plaetze.orElse(null), PERSONEN_JE_FACHKRAFT,
                eine.hemmnisse().contains(Hemmnisart.KINDERBETREUUNG.name()),
                eine.hemmnisse().contains(Hemmnisart.MOBILITAET.name()), false);
    }

    private Foerderung foerderung() {
        var zulassung = eine.instrument().equals(Instrumentart.AVGS.name())
                ? new Massnahmezulassung("DEMO-" + eine.kennung(), stichtag.plusYears(ZULASSUNGSJAHRE))
                : null;
        return new Foerderung(rechtsgrundlagen(), umsetzung(),
                new Kosten(null, null, eine.eckdaten().euroPlatzMonat() * CENT, null), List.of(), zulassung, null);
    }

    private List<Rechtsbezug> rechtsgrundlagen() {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        return eine.rechtsgrundlagen()
                .stream()
                .flatMap(name -> verzeichnis.bestimme(name, stichtag).stream())
                .filter(grundlage -> grundlage.geltung().umfasst(stichtag))
                .map(grundlage -> grundlage.bezug(stichtag))
                .toList();
    }

    private Umsetzungsart umsetzung() {
        var genannte = eine.umsetzung();
        if (genannte != null) {
            return Umsetzungsart.valueOf(genannte);
        }
        return eine.art().equals(Angebotsart.INSTRUMENT.name())
                ? Umsetzungsart.EINZELFALLFOERDERUNG
                : Umsetzungsart.PROJEKTFOERDERUNG;
    }
}
