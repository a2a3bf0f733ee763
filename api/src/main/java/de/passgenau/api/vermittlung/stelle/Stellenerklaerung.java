package de.passgenau.api.vermittlung.stelle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import org.springframework.stereotype.Component;

/** Explains any one offer for a person by the same function that ranks; every reason against it is named. */
@Component
public class Stellenerklaerung {

    private final Matching matching;
    private final Stellentreffer treffer;
    private final Clock clock;

    Stellenerklaerung(Matching matching, Stellentreffer treffer, Clock clock) {
        this.matching = matching;
        this.treffer = treffer;
        this.clock = clock;
    }

    public StelleTreffer von(Fall fall, Stellenangebot stelle) {
        var heute = LocalDate.now(clock);
        var person = treffer.arbeit(fall);
        var bewertung = matching.erklaere(person, treffer.stelle(stelle), new Massstab(Gewichte.fuerStellen(), heute));
        return treffer.von(stelle, Begruendung.von(bewertung)
                .und(ausserhalb(fall.zustand() == Zustand.OFFEN, stelle, heute)), person, heute);
    }

    /** What keeps a pair out of every ranking, however well it fits. */
    public static List<Ausschlussgrund> ausserhalb(boolean istFallOffen, Stellenangebot stelle, LocalDate heute) {
        var gruende = new ArrayList<Ausschlussgrund>();
        if (stelle.standAm(heute) == Stellenstand.GESCHLOSSEN) {
            gruende.add(new Ausschlussgrund(Kriterium.BEGINN, "Das Stellenangebot gilt nicht mehr."));
        }
        if (stelle.freiePlaetze() == 0) {
            gruende.add(new Ausschlussgrund(Kriterium.PLAETZE, "Alle Plätze des Stellenangebots sind besetzt."));
        }
        if (!istFallOffen) {
            gruende.add(new Ausschlussgrund(Kriterium.ZUGANG, "Der Fall ist nicht offen."));
        }
        return gruende;
    }
}
