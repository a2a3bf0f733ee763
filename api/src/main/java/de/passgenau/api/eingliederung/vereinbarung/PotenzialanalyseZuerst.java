package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.plan.Vereinbarungsart;
import de.passgenau.api.fall.plan.Vereinbarungsrecht;

/** V-01, § 15 Abs. 1 SGB II: a Kooperationsplan builds on a Potenzialanalyse, which is the profile. */
final class PotenzialanalyseZuerst implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        if (Vereinbarungsrecht.am(tat.geschlossenAm()) == Vereinbarungsart.KOOPERATIONSPLAN
                && lage.akte().profil().am(tat.geschlossenAm()).isEmpty()) {
            pruefung.melde("geschlossenAm", Eingabefehlercode.UNGUELTIG, "v-01.potenzialanalyse");
        }
    }
}
