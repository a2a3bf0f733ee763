package de.passgenau.api.fallbestand;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where orders of caseloads are read from, and who may see them: the management. */
@Component
class Uebergabequelle implements Listenquelle<Fallbestandsuebergabe> {

    static final String ANGEORDNET = "ANGEORDNET";
    static final String STAND = "stand";

    @Override
    public Class<Fallbestandsuebergabe> typ() {
        return Fallbestandsuebergabe.class;
    }

    @Override
    public String sammlung() {
        return Fallbestandsuebergabe.SAMMLUNG;
    }

    @Override
    public String id(String kennung) {
        return kennung;
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.hat(Rolle.LEITUNG) ? Sichtfilter.alles() : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Fallbestandsuebergabe uebergabe) {
        return new Eintrag(uebergabe.kennung(), uebergabe.version(), Map.of(),
                Map.of(AUFRUFE, Listenquelle.aufrufe(uebergabe), STAND, Set.of(uebergabe.stand().name())),
                Map.of(ANGEORDNET, Sortierung.zeit(uebergabe.spur().angelegtAm())), List.of());
    }
}
