package de.passgenau.api.eingliederung.berichtigung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Ueberleitung;

/**
 * T-02, K-02: what was put right already, what binds another Fallmanager, and what follows from a household or a Teilnahme is not
 * put right in the case, and the caller is told where.
 */
final class BerichtigbarerEintrag implements Regel<EintragBerichtigen> {

    @Override
    public void pruefe(EintragBerichtigen tat, Lage lage, Pruefung pruefung) {
        tat.falscher(lage)
                .ifPresentOrElse(falscher -> berichtigbar(falscher, pruefung),
                        () -> unbekannt(tat, lage, pruefung));
    }

    private static void berichtigbar(Eintrag falscher, Pruefung pruefung) {
        if (Herkunft.hat(falscher.id())) {
            pruefung.melde("eintrag", Eingabefehlercode.UNGUELTIG,
                    istMassnahme(falscher) ? "berichtigung.teilnahme" : "berichtigung.bedarfsgemeinschaft");
        }
        if (falscher instanceof Ueberleitung) {
            pruefung.melde("eintrag", Eingabefehlercode.UNGUELTIG, "berichtigung.ueberleitung-bindet");
        }
    }

    private static boolean istMassnahme(Eintrag eintrag) {
        return eintrag instanceof Ereignis ereignis && switch (ereignis.art()) {
            case AKTIVIERUNGSMASSNAHME, AUSBILDUNG_AUSSERBETRIEBLICH, WEITERBILDUNG_MIT_ABSCHLUSS -> true;
            case ANTRAG_VOLLSTAENDIG, BEWILLIGUNG, LEISTUNGSENDE, ZUZUG, ALG_ENDE, ELTERNZEIT -> false;
        };
    }

    private static void unbekannt(EintragBerichtigen tat, Lage lage, Pruefung pruefung) {
        lage.voll()
                .eintraege()
                .filter(einer -> einer.id().equals(tat.eintrag()))
                .findFirst()
                .ifPresentOrElse(
                        einer -> pruefung.melde("eintrag", Eingabefehlercode.UNGUELTIG, einer instanceof Berichtigung
                                ? "berichtigung.der-berichtigung"
                                : "berichtigung.schon-berichtigt"),
                        () -> pruefung.melde("eintrag", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
    }
}
