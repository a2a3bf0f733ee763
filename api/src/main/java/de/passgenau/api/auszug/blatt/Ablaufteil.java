package de.passgenau.api.auszug.blatt;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.auszug.blatt.Auszeichnung.Angabe;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.steckbrief.Ablauf.Anwesenheit;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.jspecify.annotations.Nullable;

/** How it goes, what there is for people, where it is held, and by whom. */
final class Ablaufteil {

    private Ablaufteil() {}

    static String rahmen(Steckbrief steckbrief) {
        var ablauf = steckbrief.ablauf();
        var ausstattung = steckbrief.ausstattung();
        return Auszeichnung.angaben(Stream.of(new Angabe("Anwesenheit", anwesenheit(ablauf.anwesenheit())),
                new Angabe("Vorgesehene Durchgänge", zahl(ablauf.durchgaenge())),
                new Angabe("Plätze zur gleichen Zeit", zahl(ausstattung.plaetze())),
                new Angabe("Betreuungsschlüssel",
                        ausstattung.personenJeFachkraft() == null
                                ? ""
                                : "eine Fachkraft für " + ausstattung.personenJeFachkraft() + " Menschen"),
                new Angabe("Kinderbetreuung", ja(ausstattung.kinderbetreuung())),
                new Angabe("Abholung", ja(ausstattung.abholung())),
                new Angabe("Unterkunft", ja(ausstattung.unterkunft()))));
    }

    private static String anwesenheit(@Nullable Anwesenheit anwesenheit) {
        return anwesenheit == null
                ? ""
                : anwesenheit.nettotage() + " Tage; Fehltage werden "
                        + (anwesenheit.fehltageAnhaengen() ? "" : "nicht ") + "am Ende angehängt";
    }

    private static String zahl(@Nullable Integer zahl) {
        return zahl == null ? "" : zahl.toString();
    }

    private static String ja(boolean gibtEs) {
        return gibtEs ? "vorhanden" : "";
    }

    static String orte(Gebiet gebiet, Auszeichnung form) {
        var standorte = gebiet.standorte()
                .stream()
                .map(einer -> Worte.standort(einer.name(), einer.anschrift()))
                .toList();
        return form.liste("Standorte", standorte) + form.liste("Orte", gebiet.orte())
                + form.liste("Landkreise und kreisfreie Städte", gebiet.kreise())
                + form.liste("Länder", gebiet.laender())
                + (gebiet.ueberall()
                        ? form.liste("Ohne festen Ort", List.of("Überall, online oder bei den Menschen zu Hause"))
                        : "");
    }

    static String traeger(@Nullable Traeger traeger) {
        if (traeger == null) {
            return "";
        }
        var bis = traeger.azavZugelassenBis();
        return Auszeichnung.angaben(Stream.of(new Angabe("Name", traeger.name()),
                new Angabe("Anschrift",
                        traeger.sitzBekannt() ? Worte.anschrift(traeger.anschrift()) : "nicht bekannt"),
                Angabe.von("Telefon", traeger.telefon()), Angabe.von("E-Mail", traeger.email()),
                Angabe.von("Internet", traeger.webseite()),
                new Angabe("Zugelassen nach der AZAV", bis == null ? "" : "bis " + Tageswort.tag(bis))));
    }
}
