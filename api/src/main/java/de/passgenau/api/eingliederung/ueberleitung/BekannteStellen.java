package de.passgenau.api.eingliederung.ueberleitung;

import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import org.springframework.stereotype.Component;

/** Knows the Geschäftsstellen by their work: a case that went where nobody leads one would be in nobody's sight. */
@Component
class BekannteStellen {

    private final Dokumentliste<Fall> faelle;

    BekannteStellen(Dokumentliste<Fall> faelle) {
        this.faelle = faelle;
    }

    /** The same handover, refused if it leads to a Geschäftsstelle that there is not. */
    Einzeltat geprueft(FallUeberleiten tat, Anrufer anrufer) {
        var stelle = tat.geschaeftsstelle();
        return stelle == null || stelle.isBlank() || gibtEs(stelle.strip(), anrufer)
                ? tat
                : tat.nach(List.of(Verstoss.of("geschaeftsstelle", Eingabefehlercode.UNGUELTIG,
                        "t-02.geschaeftsstelle", stelle)));
    }

    private boolean gibtEs(String stelle, Anrufer anrufer) {
        return anrufer.geschaeftsstellen().contains(stelle)
                || faelle.mit(Fallmerkmale.GESCHAEFTSSTELLE, stelle).isPresent();
    }
}
