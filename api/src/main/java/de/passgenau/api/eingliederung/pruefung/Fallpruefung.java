package de.passgenau.api.eingliederung.pruefung;

import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** Everything that a valid case keeps, whatever was done in it, and whatever was put right afterwards. */
public final class Fallpruefung {

    private static final List<Regel<Fallverlauf>> INVARIANTEN = List.of(new KeinEintragDoppelt(),
            new VerweiseTreffen(), new HemmnisseInOrdnung(), new KategorienInOrdnung(), new VereinbarungenInOrdnung(),
            new VereinbarungenNurWoErlaubt(), new EinstiegsberatungenInOrdnung(), new JugendInOrdnung(),
            new TermineInOrdnung(), new PhasenWechselnAb(), new EndenEinmal(),
            new EntscheidungenBeimMarktnahen(), new VermerkeBelegt());

    private Fallpruefung() {}

    /** What is wrong with the case as it stands; nothing if it is valid. */
    public static List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(INVARIANTEN, lage.akte(), lage);
    }

    static void widerspruch(Pruefung pruefung, String satz, Object... angaben) {
        pruefung.melde("eintrag", Eingabefehlercode.UNGUELTIG, satz, angaben);
    }
}
