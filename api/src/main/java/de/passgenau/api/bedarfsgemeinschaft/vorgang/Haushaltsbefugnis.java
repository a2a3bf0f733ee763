package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Who may change a household that he may know of: those who decide on benefits, and the Fallmanager of one of its
 * members; as long as nobody has a case, any Fallmanager.
 */
@Component
public class Haushaltsbefugnis {

    private final Dokumentliste<Fall> faelle;

    Haushaltsbefugnis(Dokumentliste<Fall> faelle) {
        this.faelle = faelle;
    }

    public Befugnis zuAendern(Bedarfsgemeinschaft bg, Anrufer anrufer) {
        return anrufer.hat(Rolle.LEISTUNG) || anrufer.hat(Rolle.FALLMANAGER) && betreut(bg, anrufer)
                ? new Befugnis(true, null)
                : new Befugnis(false, "bg.nicht-zustaendig");
    }

    private boolean betreut(Bedarfsgemeinschaft bg, Anrufer anrufer) {
        var ids = bg.mitglieder().faelle().stream().map(FallId::wert).toList();
        return ids.isEmpty() || faelle.leser()
                .lade(ids, Sichtfilter.alles())
                .stream()
                .anyMatch(fall -> Befugnis.verantwortet(fall, anrufer));
    }
}
