package de.passgenau.api.massnahme.uebernahme;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.catalogue.massnahme.Herkunft;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.jspecify.annotations.Nullable;

/**
 * Where a Maßnahme comes from, unchecked.
 *
 * @param fundstelle where exactly it stands there; null where the key says it all
 */
public record Quelle(String system, String schluessel, @Nullable String fundstelle) {

    /** A catalogue like this one; its keys may be ids of ours. */
    static final String EIGENE = "passgenau";

    private static final String FELD = "herkunft";
    private static final int SYSTEM = 60;
    private static final int SCHLUESSEL = 200;
    private static final int FUNDSTELLE = 300;

    public String eindeutig() {
        return Herkunft.eindeutig(system.strip(), schluessel.strip());
    }

    /** @param geliefert what it says now; of a source with nothing wrong about it */
    Herkunft herkunft(Pruefung pruefung, Steckbrief geliefert) {
        var sauber = pruefung.pflichttext(FELD + ".system", system, 1, SYSTEM);
        var name = pruefung.pflichttext(FELD + ".schluessel", schluessel, 1, SCHLUESSEL);
        if (sauber.contains(":")) {
            pruefung.melde(FELD + ".system", Eingabefehlercode.UNGUELTIG, "einfuhr.system", sauber);
        }
        return new Herkunft(sauber.isBlank() ? "-" : sauber, name.isBlank() ? "-" : name,
                pruefung.text(FELD + ".fundstelle", fundstelle, FUNDSTELLE), geliefert);
    }
}
