package de.passgenau.api.controlling;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import de.passgenau.api.controlling.Fallzahlen.Hauptgruppe;
import de.passgenau.api.controlling.Fallzahlen.Zeile;
import de.passgenau.api.controlling.Mindestanzahl.Veroeffentlichung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Suche;
import org.springframework.stereotype.Component;

/**
 * Counts cases. Both views, of all Geschäftsstellen and of one, publish the same total of a Geschäftsstelle or none: if
 * it is hidden in the one, nothing at all is shown in the other.
 */
@Component
class Fallzaehlung {

    private static final List<String> TAFEL = List.of(Fallmerkmale.GESCHAEFTSSTELLE, Fallmerkmale.ZUSTAND,
            Fallmerkmale.EINGEWILLIGT);

    private final Dokumentliste<Fall> liste;
    private final Clock clock;

    Fallzaehlung(Dokumentliste<Fall> liste, Clock clock) {
        this.liste = liste;
        this.clock = clock;
    }

    Fallzahlen ueberall(Einsicht einsicht) {
        var orte = orte(einsicht);
        var zahlen = tafel(orte, einsicht);
        var zeilen = IntStream.range(0, orte.size())
                .mapToObj(i -> Zeile.von(orte.get(i), zahlen.zeilensummen().get(i), zahlen.zellen().get(i)))
                .toList();
        return new Fallzahlen(clock.instant(), zahlen.insgesamt(), zeilen,
                Zeile.von(null, zahlen.insgesamt(), zahlen.spaltensummen()), List.of());
    }

    /** Where there is no such Geschäftsstelle, nobody is. */
    Fallzahlen in(String geschaeftsstelle, Einsicht einsicht) {
        var orte = orte(einsicht);
        int ort = orte.indexOf(geschaeftsstelle);
        if (ort < 0) {
            return von(geschaeftsstelle, Zahl.NULL, Zeile.von(geschaeftsstelle, Zahl.NULL, gleiche(Zahl.NULL, 4)),
                    gleiche(Zahl.NULL, Berufshauptgruppen.ALLE.size()));
        }
        var zahlen = tafel(orte, einsicht);
        var insgesamt = zahlen.zeilensummen().get(ort);
        return von(geschaeftsstelle, insgesamt, Zeile.von(geschaeftsstelle, insgesamt, zahlen.zellen().get(ort)),
                insgesamt.unterdrueckt()
                        ? gleiche(Zahl.VERBORGEN, Berufshauptgruppen.ALLE.size())
                        : Mindestanzahl.reihe(berufe(geschaeftsstelle, einsicht)));
    }

    private Fallzahlen von(String geschaeftsstelle, Zahl insgesamt, Zeile zeile, List<Zahl> berufe) {
        var gruppen = IntStream.range(0, berufe.size())
                .mapToObj(i -> new Hauptgruppe(Berufshauptgruppen.ALLE.get(i), berufe.get(i)))
                .toList();
        return new Fallzahlen(clock.instant(), insgesamt, List.of(zeile), null, gruppen);
    }

    private List<String> orte(Einsicht einsicht) {
        return liste.fuer(Fallsicht.orte(einsicht.anrufer()), einsicht)
                .zaehle(Suche.nachAllem(), List.of(Fallmerkmale.GESCHAEFTSSTELLE))
                .keySet()
                .stream()
                .map(List::getFirst)
                .sorted()
                .toList();
    }

    private Veroeffentlichung tafel(List<String> orte, Einsicht einsicht) {
        var anzahlen = zaehle(Suche.nachAllem(), TAFEL, einsicht);
        var spalten = Fallspalte.values();
        return Mindestanzahl.tafel(new Zahlentafel(orte.stream()
                .map(ort -> Arrays.stream(spalten)
                        .map(spalte -> anzahlen.getOrDefault(spalte.werte(ort), 0L))
                        .toList())
                .toList(), spalten.length));
    }

    private List<Long> berufe(String geschaeftsstelle, Einsicht einsicht) {
        var anzahlen = zaehle(Suche.nachAllem().und(Fallmerkmale.GESCHAEFTSSTELLE, Set.of(geschaeftsstelle)),
                List.of(Fallmerkmale.GESCHAEFTSSTELLE, Fallmerkmale.BERUFSHAUPTGRUPPE), einsicht);
        return Berufshauptgruppen.ALLE.stream()
                .map(gruppe -> anzahlen.getOrDefault(List.of(geschaeftsstelle, gruppe), 0L))
                .toList();
    }

    private Map<List<String>, Long> zaehle(Suche suche, List<String> felder, Einsicht einsicht) {
        return liste.fuer(Fallsicht.zahlen(einsicht.anrufer()), einsicht).zaehle(suche, felder);
    }

    private static List<Zahl> gleiche(Zahl zahl, int anzahl) {
        return Collections.nCopies(anzahl, zahl);
    }
}
