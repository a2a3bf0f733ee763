package de.passgenau.api.einfuhr.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.katalog.Massnahmeeinfuhr.Traegereinfuhr;
import de.passgenau.api.einfuhr.lauf.Aufnahmekreis;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.einfuhr.lauf.Einzelposten;
import de.passgenau.api.einfuhr.lauf.Zugleich;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.massnahme.Traegeraufnahme;
import de.passgenau.api.massnahme.uebernahme.Massnahmebestand;
import de.passgenau.api.massnahme.uebernahme.Massnahmeuebernahme;
import de.passgenau.api.teilnahme.planung.Durchgangsuebernahme;
import de.passgenau.api.teilnahme.planung.Durchgangsuebernahme.Ziel;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.massnahme.Stand;
import org.springframework.stereotype.Component;

/** Takes over one Maßnahme with its Durchgänge: all of it checked first, then the Maßnahme stored, then what runs. */
@Component
class Angebotseinfuhr {

    private final Massnahmebestand bestand;
    private final Massnahmeuebernahme massnahmen;
    private final Durchgangsuebernahme durchgaenge;

    Angebotseinfuhr(Massnahmebestand bestand, Massnahmeuebernahme massnahmen, Durchgangsuebernahme durchgaenge) {
        this.bestand = bestand;
        this.massnahmen = massnahmen;
        this.durchgaenge = durchgaenge;
    }

    /** For whom, with whose Träger, and whether nothing is to be stored. */
    record Auftrag(
            MassnahmenImportierenEingabe wunsch,
            Aufnahmekreis<Traegereinfuhr, Traeger> traeger,
            Aufruf aufruf) {}

    /** What there is of these: one read for all Maßnahmen, and one for all Durchgänge. */
    Vorrat vorrat(List<Einzelposten<Massnahmeeinfuhr>> posten) {
        var vorhandene = bestand.vorhandene(posten.stream().map(einer -> einer.inhalt().herkunft()).toList());
        var gesuchte = posten.stream().flatMap(einer -> {
            var id = bestand.id(einer.inhalt().herkunft(), vorhandene.get(einer.eindeutig()));
            return einer.inhalt()
                    .alleDurchgaenge()
                    .stream()
                    .flatMap(wunsch -> durchgaenge.kennungen(id, wunsch.schluessel()));
        }).distinct().toList();
        return new Vorrat(vorhandene, durchgaenge.vorhandene(gesuchte));
    }

    Massnahmeneinfuhrergebnis nimm(Einzelposten<Massnahmeeinfuhr> posten, Vorrat vorrat, Auftrag auftrag) {
        var getan = new ArrayList<Einfuhrstand>();
        return Zugleich.notfallsNochmals(
                versuch -> einmal(posten, versuch == 1 ? vorrat : vorrat(List.of(posten)), auftrag, getan),
                () -> Massnahmeneinfuhrergebnis.abgelehnt(posten, List.of(Verstoss.of("herkunft.schluessel",
                        Eingabefehlercode.VERALTET, "einfuhr.massnahme-gleichzeitig"))));
    }

    private Massnahmeneinfuhrergebnis einmal(Einzelposten<Massnahmeeinfuhr> posten, Vorrat vorrat, Auftrag auftrag,
            List<Einfuhrstand> getan) {
        var traeger = posten.inhalt().traeger();
        var geprueft = vorhaben(posten, auftrag.traeger().vorab(traeger), vorrat, auftrag);
        var fest = geprueft.fehler().isEmpty() && !auftrag.wunsch().probelauf() && auftrag.traeger().neu(traeger)
                ? vorhaben(posten, auftrag.traeger().fest(traeger, auftrag.aufruf()), vorrat, auftrag)
                : geprueft;
        return switch (fest) {
            case Abgelehnt<Vorhaben>(var nichts, var fehler) -> Massnahmeneinfuhrergebnis.abgelehnt(posten, fehler);
            case Angenommen<Vorhaben>(var vorhaben) -> fertig(posten, vorhaben, auftrag, getan);
        };
    }

    /** All that is wrong with it, its Träger and its Durchgänge. */
    private Ergebnis<Vorhaben> vorhaben(Einzelposten<Massnahmeeinfuhr> posten, Ergebnis<Traeger> traeger, Vorrat vorrat,
            Auftrag auftrag) {
        var inhalt = posten.inhalt();
        var seiner = Objects.requireNonNullElseGet(traeger.stand(), Traegeraufnahme::niemand);
        var bisher = vorrat.massnahmen().get(posten.eindeutig());
        var massnahme = massnahmen.uebernimm(inhalt.lieferung(seiner), bisher, auftrag.aufruf(),
                auftrag.wunsch().veroeffentlichen());
        var ziel = new Ziel(new Angebot(bestand.id(inhalt.herkunft(), bisher), seiner.id()),
                bisher != null && bisher.stand() == Stand.ABGESAGT);
        var folge = durchgaenge.uebernimm(ziel, inhalt.alleDurchgaenge(), vorrat.durchgaenge(),
                auftrag.aufruf().anrufer());
        var fehler = Stream.of(traeger.fehler(), massnahme.fehler(), folge.fehler()).flatMap(List::stream).toList();
        return fehler.isEmpty()
                ? Ergebnis.angenommen(new Vorhaben(bisher, seiner, Objects.requireNonNull(massnahme.stand()),
                        Objects.requireNonNull(folge.stand())))
                : new Abgelehnt<>(null, fehler);
    }

    private Massnahmeneinfuhrergebnis fertig(Einzelposten<Massnahmeeinfuhr> posten, Vorhaben vorhaben, Auftrag auftrag,
            List<Einfuhrstand> getan) {
        var danach = vorhaben.bisher();
        if (!auftrag.wunsch().probelauf()) {
            danach = vorhaben.aendertMassnahme()
                    ? bestand.speichere(vorhaben.massnahme().danach(), auftrag.aufruf())
                    : vorhaben.massnahme().danach();
            getan.add(vorhaben.stand());
            durchgaenge.speichere(vorhaben.durchgaenge(), auftrag.aufruf());
        }
        return new Massnahmeneinfuhrergebnis(posten.nummer(), posten.schluessel(),
                getan.isEmpty() ? vorhaben.stand() : getan.getFirst(), danach, List.of(), vorhaben.hinweise());
    }
}
