package de.passgenau.api.datenschutz.loeschung;

import java.util.List;
import java.util.Map;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where the proofs of deletion are read from, and who may see them. */
@Component
class Nachweisquelle implements Listenquelle<Loeschnachweis> {

    static final String BEGONNEN = "BEGONNEN";

    @Override
    public Class<Loeschnachweis> typ() {
        return Loeschnachweis.class;
    }

    @Override
    public String sammlung() {
        return "loeschnachweise";
    }

    @Override
    public String id(String kennung) {
        return kennung;
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.hat(Rolle.REVISION) || anrufer.hat(Rolle.ADMIN) ? Sichtfilter.alles() : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Loeschnachweis lauf) {
        return new Eintrag(lauf.kennung(), lauf.version(), Map.of(), Map.of(AUFRUFE, Listenquelle.aufrufe(lauf)),
                Map.of(BEGONNEN, Sortierung.zeit(lauf.spur().angelegtAm())), List.of());
    }
}
