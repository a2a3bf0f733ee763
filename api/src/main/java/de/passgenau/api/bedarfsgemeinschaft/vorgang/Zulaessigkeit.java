package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.regel.Haushaltspruefung;
import de.passgenau.api.bedarfsgemeinschaft.regel.Haushaltsregel;
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

    /** All that was noted, and all that a new household would break. */
    List<Verstoss> verstoesse(Bedarfsgemeinschaft entwurf, Pruefung pruefung) {
        Haushaltspruefung.pruefe(entwurf, LocalDate.now(clock), pruefung);
        return pruefung.verstoesse().stream().distinct().toList();
    }

    /** All that was noted, and all that the household would break by this act, at a field of its input. */
    List<Verstoss> verstoesse(Bedarfsgemeinschaft danach, Haushaltstat tat, Pruefung pruefung) {
        return verstoesse(danach, pruefung).stream()
                .map(einer -> einer.feld().startsWith(Haushaltsregel.MITGLIEDER) ? einer.an(tat.feld()) : einer)
                .distinct()
                .toList();
    }
}
