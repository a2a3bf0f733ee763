package de.passgenau.api.einfuhr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.Gruppeneinfuhr.Auftrag;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.einfuhr.lauf.Zugleich;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.verzeichnis.Berufsleser;
import org.springframework.stereotype.Component;

/** Takes over one household after the other, several at a time; none stops another, nor a line without a household. */
@Component
class Einfuhr {

    private final Gruppeneinfuhr gruppen;
    private final Falluebernahme uebernahme;
    private final Berufsleser berufe;

    Einfuhr(Gruppeneinfuhr gruppen, Falluebernahme uebernahme, Berufsleser berufe) {
        this.gruppen = gruppen;
        this.uebernahme = uebernahme;
        this.berufe = berufe;
    }

    List<Einfuhrergebnis> importiere(FaelleImportierenEingabe wunsch, Aufruf aufruf) {
        var abgelehnte = new ArrayList<Einfuhrergebnis>();
        var auftrag = new Auftrag(wunsch.probelauf(), aufruf);
        var alle = gruppiert(wunsch.faelle(), abgelehnte).values();
        var vorrat = gruppen.vorrat(alle.stream().flatMap(List::stream).toList());
        var ergebnisse = Zugleich.alle(alle, gruppe -> gruppen.nimm(gruppe, vorrat, auftrag));
        return Stream.concat(abgelehnte.stream(), ergebnisse.stream().flatMap(List::stream))
                .sorted(Comparator.comparingInt(Einfuhrergebnis::nummer))
                .toList();
    }

    /** The lines that can be read, those of one household together. */
    private Map<Object, List<Lieferzeile>> gruppiert(List<Falleinfuhr> faelle, List<Einfuhrergebnis> abgelehnte) {
        var nummern = new HashSet<String>();
        var gruppen = new LinkedHashMap<Object, List<Lieferzeile>>();
        int nummer = 0;
        for (var fall : faelle) {
            nummer++;
            switch (gelesen(fall, nummern)) {
                case Abgelehnt<Einfuhrzeile>(var stand, var fehler) -> abgelehnte.add(
                        new Einfuhrergebnis(nummer, fall.fallnummer(), Einfuhrstand.ABGELEHNT, fehler));
                case Angenommen<Einfuhrzeile>(var inhalt) -> {
                    var zeile = new Lieferzeile(nummer, inhalt);
                    gruppen.computeIfAbsent(zeile.gruppe(), neu -> new ArrayList<>()).add(zeile);
                }
            }
        }
        return gruppen;
    }

    private Ergebnis<Einfuhrzeile> gelesen(Falleinfuhr fall, Set<String> nummern) {
        return fall.fallnummer() == null || nummern.add(fall.fallnummer().strip())
                ? Einfuhrleser.lies(fall, uebernahme.heute(), berufe)
                : Abgelehnt.wegen(Verstoss.of("fallnummer", Eingabefehlercode.SCHON_VORHANDEN, "einfuhr.doppelt"));
    }
}
