package de.passgenau.api.teilnahme.planung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Stand;

/** M-05: the Jobcenter plans the Durchgänge that it pays for; a Träger those of its own drafts. */
enum Planungsbefugnis {

    /** Whoever plans one, or plans it otherwise, does so for a Maßnahme that takes place. */
    PLANEN {
        @Override
        void pruefe(Massnahme massnahme, Anrufer anrufer, String feld, Pruefung pruefung) {
            super.pruefe(massnahme, anrufer, feld, pruefung);
            if (massnahme.stand() == Stand.ABGESAGT) {
                pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "m-05.massnahme-abgesagt");
            }
        }
    },
    /** Never too late: one that was planned while its Maßnahme was being called off goes the same way. */
    ABSAGEN;

    /** @param feld what the input calls it */
    void pruefe(Massnahme massnahme, Anrufer anrufer, String feld, Pruefung pruefung) {
        var eigenerEntwurf = massnahme.stand() == Stand.ENTWURF
                && massnahme.traeger().wert().equals(anrufer.traegerId());
        if (anrufer.hat(Rolle.TRAEGER) && !eigenerEntwurf) {
            pruefung.melde(feld, Eingabefehlercode.NICHT_BEFUGT, "m-05.nur-das-jobcenter");
        }
    }
}
