package de.passgenau.api.teilnahme.planung;

import java.util.Objects;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Laufzeitwunsch;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Ortswunsch;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Rahmenwunsch;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import org.jspecify.annotations.Nullable;

/** M-05: reads the plan of a Durchgang, within the bounds of what anybody plans. */
final class Rahmenpruefung {

    private static final int JAHRE = 10;
    private static final int PLAETZE = 2_000;
    private static final int NACHRUECKTAGE = 366;

    private final Pruefung pruefung;

    Rahmenpruefung(Pruefung pruefung) {
        this.pruefung = pruefung;
    }

    Rahmen gelesen(Rahmenwunsch wunsch) {
        var plaetze = wunsch.plaetze();
        var einstieg = wunsch.einstieg();
        if (plaetze.hoechstens() > PLAETZE) {
            pruefung.melde("plaetze.hoechstens", Eingabefehlercode.UNGUELTIG, "m-05.zu-viele-plaetze", PLAETZE);
        }
        if (einstieg.nachruecken() > NACHRUECKTAGE) {
            pruefung.melde("einstieg.nachruecken", Eingabefehlercode.UNGUELTIG, "m-05.nachruecken-zu-lang",
                    NACHRUECKTAGE);
        }
        return new Rahmen(laufzeit(wunsch.laufzeit()),
                new Platzzahl(plaetze.mindestens(), plaetze.hoechstens(), plaetze.bezahlt(), plaetze.teilzeit()),
                new Einstieg(einstieg.flexibel(), einstieg.nachruecken()),
                new Vergabeordnung(wunsch.vergabe().reihenfolge(), wunsch.vergabe().reservierungstage()),
                new Anwesenheitsuhr(wunsch.uhr().nettotage(), wunsch.uhr().nachholung()), ort(wunsch.ort()));
    }

    private Laufzeit laufzeit(Laufzeitwunsch wunsch) {
        var ende = wunsch.ende();
        if (ende != null && ende.isAfter(wunsch.beginn().plusYears(JAHRE))) {
            pruefung.melde("laufzeit.ende", Eingabefehlercode.UNGUELTIG, "m-05.zu-lang", JAHRE);
        }
        return new Laufzeit(wunsch.beginn(), ende);
    }

    private Durchfuehrungsort ort(Ortswunsch wunsch) {
        var bezeichnung = pruefung.text("ort.bezeichnung", wunsch.bezeichnung(), 120);
        return new Durchfuehrungsort(Objects.requireNonNullElse(bezeichnung, ""), anschrift(wunsch.anschrift()),
                wunsch.kinderbetreuung(), wunsch.abholung());
    }

    private @Nullable Anschrift anschrift(@Nullable AnschriftEingabe wunsch) {
        if (wunsch == null) {
            return null;
        }
        var ort = pruefung.pflichttext("ort.anschrift.ort", wunsch.ort(), 1, 80);
        return new Anschrift(pruefung.text("ort.anschrift.strasse", wunsch.strasse(), 120), wunsch.plz(),
                ort.isEmpty() ? "-" : ort);
    }
}
