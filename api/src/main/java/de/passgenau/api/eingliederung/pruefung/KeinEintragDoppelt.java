package de.passgenau.api.eingliederung.pruefung;

import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** Each version of an entry is there once, and at most one of them is read. */
final class KeinEintragDoppelt implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var fassungen = lage.voll().eintraege().map(eintrag -> eintrag.id().wert() + '/' + eintrag.kopf().fassung());
        if (doppelt(fassungen) || doppelt(akte.eintraege().map(eintrag -> eintrag.id().wert()))) {
            Fallpruefung.widerspruch(pruefung, "berichtigung.doppelt");
        }
    }

    private static boolean doppelt(Stream<String> werte) {
        var alle = werte.toList();
        return Set.copyOf(alle).size() < alle.size();
    }
}
