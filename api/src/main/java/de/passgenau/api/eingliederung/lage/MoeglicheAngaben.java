package de.passgenau.api.eingliederung.lage;

import java.time.LocalDate;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import org.jspecify.annotations.Nullable;

/** Nothing lies ahead, and nobody is unemployed and works subject to social insurance at once. */
final class MoeglicheAngaben implements Regel<LebenslageErfassen> {

    @Override
    public void pruefe(LebenslageErfassen tat, Lage lage, Pruefung pruefung) {
        var beschaeftigung = tat.angaben().beschaeftigung();
        vergangen(pruefung, "angaben.familie.juengstesKind", tat.angaben().familie().juengstesKind(), lage);
        vergangen(pruefung, "angaben.beschaeftigung.arbeitslosSeit", beschaeftigung.arbeitslosSeit(), lage);
        vergangen(pruefung, "angaben.beschaeftigung.letzterTag", beschaeftigung.letzterTag(), lage);
        if (beschaeftigung.art() == Erwerbstaetigkeit.SOZIALVERSICHERT && beschaeftigung.arbeitslosSeit() != null) {
            pruefung.melde("angaben.beschaeftigung.arbeitslosSeit", Eingabefehlercode.UNGUELTIG,
                    "lebenslage.arbeitslos-in-arbeit");
        }
    }

    private static void vergangen(Pruefung pruefung, String feld, @Nullable LocalDate tag, Lage lage) {
        if (tag != null) {
            Angaben.geschehen(pruefung, feld, tag, lage);
        }
    }
}
