package de.passgenau.api.auszug.blatt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.auszug.blatt.Auszeichnung.Angabe;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Ergebnisangabe;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Foerderung.Kofinanzierung;
import de.passgenau.catalogue.steckbrief.Kosten;
import org.jspecify.annotations.Nullable;

/** On what it rests in law and money, and what was achieved. */
record Foerderteil(Worte worte, LocalDate heute) {

    private static final List<String> ERGEBNIS = List.of("Kennzahl", "Wert", "Stichtag", "Hinweis");

    /** Each as it was cited, what it is called, and what stands in its place today. */
    String recht(List<Rechtsbezug> bezuege) {
        return Auszeichnung.angaben(bezuege.stream()
                .map(bezug -> new Angabe(bezug.zitat() + ", Stand " + Tageswort.tag(bezug.stand()), namen(bezug))));
    }

    private String namen(Rechtsbezug bezug) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var damals = verzeichnis.zu(bezug);
        var jetzt = verzeichnis.heutige(bezug.code(), heute);
        var genannt = Stream.concat(damals.stream(), jetzt.stream())
                .flatMap(eine -> Stream.of(eine.zitat(), eine.bezeichnung()))
                .toList();
        var weitere = verzeichnis.namen(bezug.code())
                .stream()
                .filter(name -> !genannt.contains(name) && !name.equals(bezug.zitat()))
                .collect(Collectors.joining(", "));
        return damals.map(Rechtsgrundlage::bezeichnung).orElse("nicht im Verzeichnis")
                + (jetzt.equals(damals)
                        ? "."
                        : ". " + jetzt.map(eine -> "Heute " + eine.zitat() + ": " + eine.bezeichnung())
                                .orElse("Gilt nicht mehr") + '.')
                + (weitere.isEmpty() ? "" : " Früher oder auch genannt: " + weitere + '.');
    }

    String geld(Foerderung foerderung) {
        var zulassung = foerderung.zulassung();
        var umsetzung = foerderung.umsetzung();
        return Auszeichnung.angaben(Stream.concat(
                Stream.of(new Angabe("Umsetzung", umsetzung == null ? "" : worte.von(umsetzung)),
                        new Angabe("Zulassung der Maßnahme",
                                zulassung == null
                                        ? ""
                                        : zulassung.nummer() + ", gültig bis " + Tageswort.tag(zulassung.bis())),
                        Angabe.von("Vertrag", foerderung.vertragsnummer())),
                Stream.concat(kosten(foerderung.kosten()),
                        foerderung.kofinanzierung().stream().map(Foerderteil::anteil))));
    }

    private static Stream<Angabe> kosten(@Nullable Kosten kosten) {
        return kosten == null
                ? Stream.empty()
                : Stream.of(new Angabe("Kosten insgesamt", Worte.euro(kosten.gesamtCent())),
                        new Angabe("Kosten je Person", Worte.euro(kosten.jeTeilnehmerCent())),
                        new Angabe("Kosten je Platz und Monat", Worte.euro(kosten.jePlatzMonatCent())),
                        Angabe.von("Worauf sich die Kosten beziehen", kosten.bezug()));
    }

    private static Angabe anteil(Kofinanzierung anteil) {
        return Angabe.von("Kofinanzierung", Stream.of(Stream.of(anteil.geber()), Stream.of(Worte.euro(anteil.cent())),
                Stream.ofNullable(anteil.hinweis())).flatMap(alle -> alle));
    }

    static String ergebnisse(List<Ergebnisangabe> ergebnisse) {
        return Auszeichnung.tabelle("Berichtete Ergebnisse", ERGEBNIS,
                ergebnisse.stream().map(Foerderteil::zeile).toList());
    }

    private static List<String> zeile(Ergebnisangabe ergebnis) {
        var stichtag = ergebnis.stichtag();
        var hinweis = ergebnis.hinweis();
        return List.of(ergebnis.kennzahl(), Worte.zahl(ergebnis.wert()) + ' ' + ergebnis.einheit(),
                stichtag == null ? "" : Tageswort.tag(stichtag), hinweis == null ? "" : hinweis);
    }
}
