package de.passgenau.api.eingliederung.akte;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.pruefung.Fallpruefung;
import de.passgenau.api.fall.Fall;
import org.springframework.stereotype.Component;

/** Says of a case as somebody wants it to be whether it would be a valid one. */
@Component
public class Fallabnahme {

    private final Umstandskunde umstaende;

    Fallabnahme(Umstandskunde umstaende) {
        this.umstaende = umstaende;
    }

    public List<Verstoss> verstoesse(Fall fall, String akteur) {
        return Fallpruefung.verstoesse(Lage.von(fall.verlauf(), umstaende.fuer(fall, akteur)));
    }
}
