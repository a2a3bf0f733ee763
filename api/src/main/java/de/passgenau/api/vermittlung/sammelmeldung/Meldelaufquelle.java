package de.passgenau.api.vermittlung.sammelmeldung;

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

/** Where the runs are read from, and who may see them: they tell of no person. */
@Component
class Meldelaufquelle implements Listenquelle<Meldelauf> {

    static final String BEGONNEN = "BEGONNEN";
    private static final Set<Rolle> OFFEN = EnumSet.of(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE, Rolle.LEITUNG,
            Rolle.ADMIN);

    @Override
    public Class<Meldelauf> typ() {
        return Meldelauf.class;
    }

    @Override
    public String sammlung() {
        return Meldelauf.SAMMLUNG;
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
    public Eintrag eintrag(Meldelauf lauf) {
        return new Eintrag(lauf.kennung(), lauf.version(), Map.of(), Map.of(AUFRUFE, Listenquelle.aufrufe(lauf)),
                Map.of(BEGONNEN, Sortierung.zeit(lauf.spur().angelegtAm())), List.of());
    }
}
