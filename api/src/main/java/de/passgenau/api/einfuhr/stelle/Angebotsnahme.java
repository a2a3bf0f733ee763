package de.passgenau.api.einfuhr.stelle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberEingabe;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.arbeitgeber.Arbeitgeberaufnahme;
import de.passgenau.api.einfuhr.lauf.Aufnahmekreis;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.einfuhr.lauf.Einzelposten;
import de.passgenau.api.einfuhr.lauf.Textleser;
import de.passgenau.api.einfuhr.lauf.Zugleich;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.uebernahme.Quellenbestand;
import de.passgenau.api.stelle.uebernahme.Stellenuebernahme;
import de.passgenau.api.stelle.uebernahme.Stellenvorhaben;
import de.passgenau.api.verzeichnis.Berufssuche;
import de.passgenau.api.verzeichnis.Ortskunde;
import org.springframework.stereotype.Component;

/** Takes over one offer: all of it checked first, then its employer taken up, then the offer stored. */
@Component
class Angebotsnahme {

    private final Quellenbestand bestand;
    private final Stellenuebernahme uebernahme;
    private final Ortskunde orte;
    private final Berufssuche berufe;

    Angebotsnahme(Quellenbestand bestand, Stellenuebernahme uebernahme, Ortskunde orte, Berufssuche berufe) {
        this.bestand = bestand;
        this.uebernahme = uebernahme;
        this.orte = orte;
        this.berufe = berufe;
    }

    /**
     * For whom, with whose employers, and whether nothing is to be stored.
     *
     * @param verglichen whether to look for one that is the same
     */
    record Auftrag(
            StellenImportierenEingabe wunsch,
            Aufnahmekreis<ArbeitgeberEingabe, Arbeitgeber> arbeitgeber,
            Aufruf aufruf,
            boolean verglichen) {

        /** After the store has refused one that was not compared with the others. */
        Auftrag vergleichend() {
            return new Auftrag(wunsch, arbeitgeber, aufruf, true);
        }

        String betreuer() {
            return Objects.requireNonNullElse(wunsch.betreuer(), aufruf.anrufer().kennung());
        }
    }

    /** What there is of these, by what their sources call them. */
    Map<String, Stellenangebot> vorrat(List<Einzelposten<Stelleneinfuhr>> posten) {
        return bestand.vorhandene(posten.stream().map(einer -> einer.inhalt().quelle()).toList());
    }

    ArbeitgeberEingabe arbeitgeber(Stelleneinfuhr inhalt) {
        return new Lieferzeile(inhalt, orte, berufe, false).arbeitgeber(new Pruefung());
    }

    Stelleneinfuhrergebnis nimm(Einzelposten<Stelleneinfuhr> posten, Map<String, Stellenangebot> vorrat,
            Auftrag auftrag) {
        return Zugleich.notfallsNochmals(
                versuch -> versuch == 1
                        ? einmal(posten, vorrat, auftrag)
                        : einmal(posten, vorrat(List.of(posten)), auftrag.vergleichend()),
                () -> Stelleneinfuhrergebnis.abgelehnt(posten, List.of(Verstoss.of("herkunft.schluessel",
                        Eingabefehlercode.VERALTET, "einfuhr.stelle-gleichzeitig"))));
    }

    private Stelleneinfuhrergebnis einmal(Einzelposten<Stelleneinfuhr> posten, Map<String, Stellenangebot> vorrat,
            Auftrag auftrag) {
        var bisher = Optional.ofNullable(vorrat.get(posten.eindeutig()));
        var eingabe = arbeitgeber(posten.inhalt());
        var vorab = bisher.map(Stellenangebot::arbeitgeber)
                .map(Ergebnis::angenommen)
                .orElseGet(() -> auftrag.arbeitgeber().vorab(eingabe).dann(Angebotsnahme::id));
        var geprueft = vorhaben(posten, vorab, bisher, auftrag);
        if (geprueft instanceof Abgelehnt<Plan>(var nichts, var fehler)) {
            return Stelleneinfuhrergebnis.abgelehnt(posten, fehler);
        }
        var fest = auftrag.wunsch().probelauf() || bisher.isPresent()
                ? vorab
                : auftrag.arbeitgeber().fest(eingabe, auftrag.aufruf()).dann(Angebotsnahme::id);
        return fest instanceof Angenommen<ArbeitgeberId>(var betrieb)
                ? bestand.nacheinander(betrieb,
                        () -> fertig(posten, vorhaben(posten, fest, bisher, auftrag), auftrag))
                : Stelleneinfuhrergebnis.abgelehnt(posten, fest.fehler());
    }

    private static Ergebnis<ArbeitgeberId> id(Arbeitgeber arbeitgeber) {
        return Ergebnis.angenommen(arbeitgeber.id());
    }

    /** @param hinweise all that is to be told of it */
    private record Plan(Stellenvorhaben vorhaben, List<Verstoss> hinweise) {}

    /** All that is wrong with it and with its employer. */
    private Ergebnis<Plan> vorhaben(Einzelposten<Stelleneinfuhr> posten, Ergebnis<ArbeitgeberId> betrieb,
            Optional<Stellenangebot> bisher, Auftrag auftrag) {
        var wer = Objects.requireNonNullElseGet(betrieb.stand(), () -> Arbeitgeberaufnahme.niemand().id());
        var gelesen = new Lieferzeile(posten.inhalt(), orte, berufe, auftrag.verglichen()).lies(wer,
                bisher.orElse(null), auftrag.betreuer());
        var folge = uebernahme.uebernimm(gelesen.lieferung(), bisher.orElse(null), auftrag.aufruf());
        var fehler = Stream.concat(betrieb.fehler().stream(), folge.fehler().stream())
                .filter(einer -> !einer.angaben().contains(Textleser.UNLESBAR))
                .toList();
        var vorhaben = folge.stand();
        if (!fehler.isEmpty() || vorhaben == null) {
            return new Abgelehnt<>(null, fehler);
        }
        var hinweise = new ArrayList<>(vorhaben.folge().hinweise());
        if (vorhaben.aendert() && vorhaben.danach().berufAngenommenAus() != null) {
            hinweise.addAll(gelesen.hinweise());
        }
        return Ergebnis.angenommen(new Plan(vorhaben, hinweise));
    }

    private Stelleneinfuhrergebnis fertig(Einzelposten<Stelleneinfuhr> posten, Ergebnis<Plan> geprueft,
            Auftrag auftrag) {
        var plan = geprueft.stand();
        if (plan == null) {
            return Stelleneinfuhrergebnis.abgelehnt(posten, geprueft.fehler());
        }
        var vorhaben = plan.vorhaben();
        var bisher = vorhaben.bisher();
        var danach = auftrag.wunsch().probelauf()
                ? bisher
                : vorhaben.aendert() ? gespeichert(vorhaben.danach(), auftrag) : vorhaben.danach();
        var stand = bisher == null
                ? Einfuhrstand.ANGELEGT
                : vorhaben.aendert() ? Einfuhrstand.GEAENDERT : Einfuhrstand.UNVERAENDERT;
        return new Stelleneinfuhrergebnis(posten.nummer(), posten.schluessel(), stand, danach, List.of(),
                plan.hinweise());
    }

    private Stellenangebot gespeichert(Stellenangebot danach, Auftrag auftrag) {
        return auftrag.verglichen() ? bestand.speichereMitPlatz(danach) : bestand.speichere(danach);
    }
}
