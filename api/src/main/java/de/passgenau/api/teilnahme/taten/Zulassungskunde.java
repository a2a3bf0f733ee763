package de.passgenau.api.teilnahme.taten;

import java.util.Optional;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.zulassung.Zulassungsauskunft;
import de.passgenau.api.massnahme.zulassung.Zulassungsauskunft.Ergebnis;
import de.passgenau.api.teilnahme.Teilnahme;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** N-15: holds whoever comes into a Maßnahme against its admission rule; against it only with a reason. */
@Component
class Zulassungskunde {

    private static final int WORTE = 500;

    private final Zulassungsauskunft auskunft;
    private final Dokumentliste<Massnahme> massnahmen;

    Zulassungskunde(Zulassungsauskunft auskunft, Dokumentliste<Massnahme> massnahmen) {
        this.auskunft = auskunft;
        this.massnahmen = massnahmen;
    }

    Zulassungsauskunft auskunft() {
        return auskunft;
    }

    /** Empty if the caller may not know of the Maßnahme. */
    Optional<Ergebnis> zu(Teilnahme teilnahme, Aufruf aufruf) {
        return massnahmen.lade(teilnahme.durchgang().massnahmeId().wert(), aufruf.anrufer())
                .map(massnahme -> auskunft.zu(massnahme, teilnahme.fall()));
    }

    /**
     * Why, although the rule keeps her out; null if it does not, or if it is not known.
     *
     * @param wunsch what the caller says
     */
    static @Nullable String grund(Ergebnis ergebnis, @Nullable String wunsch, Pruefung pruefung) {
        var worte = pruefung.freitext("zulassungsgrund", wunsch, WORTE);
        if (!ergebnis.schliesstAus()) {
            return null;
        }
        if (worte == null || worte.isBlank()) {
            pruefung.melde("zulassungsgrund", Eingabefehlercode.PFLICHTFELD, "n-15.grund", ergebnis.satz());
        }
        return worte;
    }
}
