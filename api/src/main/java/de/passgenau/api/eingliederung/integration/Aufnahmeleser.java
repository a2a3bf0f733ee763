package de.passgenau.api.eingliederung.integration;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.verzeichnis.Berufsleser;
import org.springframework.stereotype.Component;

/** Reads which work was taken up: its occupation is one that there is. */
@Component
public class Aufnahmeleser {

    private final Berufsleser berufe;

    Aufnahmeleser(Berufsleser berufe) {
        this.berufe = berufe;
    }

    public Einzeltat lies(ArbeitsaufnahmeErfassen eingabe) {
        var pruefung = new Pruefung();
        var kldb = eingabe.kldb();
        if (kldb != null) {
            berufe.nachNummer("kldb", kldb, pruefung);
        }
        return eingabe.nach(pruefung.verstoesse());
    }
}
