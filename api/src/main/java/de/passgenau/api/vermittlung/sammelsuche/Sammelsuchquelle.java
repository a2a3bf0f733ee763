package de.passgenau.api.vermittlung.sammelsuche;

import java.util.EnumSet;
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

/** Where searches for everybody are read from, and who may see them: they tell of no person. */
@Component
class Sammelsuchquelle implements Listenquelle<Sammelsuche> {

    static final String BEGONNEN = "BEGONNEN";
    static final String STAND = "stand";
    private static final Set<Rolle> OFFEN = EnumSet.of(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE, Rolle.LEITUNG,
            Rolle.ADMIN);

    @Override
    public Class<Sammelsuche> typ() {
        return Sammelsuche.class;
    }

    @Override
    public String sammlung() {
        return Sammelsuche.SAMMLUNG;
    }

    @Override
    public String id(String kennung) {
        return kennung;
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(OFFEN::contains) ? Sichtfilter.alles() : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Sammelsuche suche) {
        return new Eintrag(suche.kennung(), suche.version(), Map.of(),
                Map.of(AUFRUFE, Listenquelle.aufrufe(suche), STAND, Set.of(suche.stand().name())),
                Map.of(BEGONNEN, Sortierung.zeit(suche.spur().angelegtAm())), List.of());
    }
}
