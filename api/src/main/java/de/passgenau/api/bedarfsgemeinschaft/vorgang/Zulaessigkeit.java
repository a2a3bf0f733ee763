package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.regel.Haushaltspruefung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.security.Anrufer;
import org.springframework.stereotype.Component;

/** Whether somebody may change a household, and whether it would be a valid one. */
@Component
class Zulaessigkeit {

    private final Haushaltsbefugnis befugnis;
    private final Clock clock;

    Zulaessigkeit(Haushaltsbefugnis befugnis, Clock clock) {
        this.befugnis = befugnis;
        this.clock = clock;
    }

    /** With what speaks against changing it at all. */
    Pruefung begonnen(Bedarfsgemeinschaft bg, Anrufer anrufer) {
        var pruefung = new Pruefung();
        var grund = befugnis.zuAendern(bg, anrufer).grund();
        if (grund != null) {
            pruefung.melde("bedarfsgemeinschaftId", Eingabefehlercode.NICHT_BEFUGT, grund);
        }
        if (bg.aufgegangenIn() != null) {
            pruefung.melde("bedarfsgemeinschaftId", Eingabefehlercode.UNGUELTIG, "bg.aufgegangen");
        }
        return pruefung;
    }

    /** All that was noted, and all that the household would break. */
    List<Verstoss> verstoesse(Bedarfsgemeinschaft danach, Pruefung pruefung) {
        Haushaltspruefung.pruefe(danach, LocalDate.now(clock), pruefung);
        return pruefung.verstoesse().stream().distinct().toList();
    }
}
