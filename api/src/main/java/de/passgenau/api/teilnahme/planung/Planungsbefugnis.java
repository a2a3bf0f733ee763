package de.passgenau.api.teilnahme.planung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Stand;

/** M-05: the Jobcenter plans the Durchgänge that it pays for; a Träger those of its own drafts. */
final class Planungsbefugnis {

    private Planungsbefugnis() {}

    /** @param feld what the input calls it */
    static void pruefe(Massnahme massnahme, Anrufer anrufer, String feld, Pruefung pruefung) {
        var eigenerEntwurf = massnahme.stand() == Stand.ENTWURF
                && massnahme.traeger().wert().equals(anrufer.traegerId());
        if (anrufer.hat(Rolle.TRAEGER) && !eigenerEntwurf) {
            pruefung.melde(feld, Eingabefehlercode.NICHT_BEFUGT, "m-05.nur-das-jobcenter");
        }
        if (massnahme.stand() == Stand.ABGESAGT) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "m-05.massnahme-abgesagt");
        }
    }
}
