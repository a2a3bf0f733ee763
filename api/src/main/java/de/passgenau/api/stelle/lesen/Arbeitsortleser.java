package de.passgenau.api.stelle.lesen;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.catalogue.Anschrift;
import org.springframework.graphql.data.ArgumentValue;

/** Reads where one works, and finds out where that lies. */
final class Arbeitsortleser {

    /** Stands for a place that was not named, in an offer that is refused anyway. */
    static final Arbeitsort UNBEKANNT = new Arbeitsort(new Anschrift(null, "00000", "-"), null);
    private static final int HOECHSTENS = 20;
    private static final String ANSCHRIFT = "anschrift.";

    private final Feldleser leser;
    private final Ortskunde orte;

    Arbeitsortleser(Feldleser leser, Ortskunde orte) {
        this.leser = leser;
        this.orte = orte;
    }

    /** Never empty: where nothing was named a reason was noted. */
    List<Arbeitsort> lies(ArgumentValue<List<AnschriftEingabe>> wunsch, List<Arbeitsort> alt) {
        var gelesen = leser.liste("orte", wunsch, alt, this::ort);
        if (gelesen.isEmpty()) {
            leser.pruefung().melde(leser.pfad("orte"), Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            return List.of(UNBEKANNT);
        }
        if (gelesen.size() > HOECHSTENS) {
            leser.melde("orte", "zu-viele", HOECHSTENS);
        }
        return gelesen;
    }

    private Optional<Arbeitsort> ort(Feldleser stelle, AnschriftEingabe wunsch) {
        var eigene = new Pruefung();
        var anschrift = AnschriftEingabe.geprueft(wunsch, eigene);
        eigene.verstoesse()
                .forEach(einer -> stelle.pruefung()
                        .melde(stelle.pfad(einer.feld().replaceFirst("^" + ANSCHRIFT, "")), einer.code(),
                                einer.satz(), einer.angaben().toArray()));
        var ort = new Arbeitsort(anschrift, null);
        return Optional.of(new Arbeitsort(anschrift, orte.punkt(ort.schluessel()).orElse(null)));
    }
}
