package de.passgenau.api.stelle.suche;

import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where offers are read from, what lists know of each, and who may know of which. */
@Component
public class Stellenquelle implements Listenquelle<Stellenangebot> {

    private static final String ARBEITGEBER = "arbeitgeber";
    private static final Set<Rolle> ALLE = Set.of(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE, Rolle.LEITUNG,
            Rolle.ADMIN, Rolle.REVISION);

    @Override
    public Class<Stellenangebot> typ() {
        return Stellenangebot.class;
    }

    @Override
    public String sammlung() {
        return "stellenangebote";
    }

    @Override
    public StellenangebotId id(String kennung) {
        return new StellenangebotId(kennung);
    }

    /** The Jobcenter's placement and management see all of them, an employer its own. */
    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        var eigener = anrufer.arbeitgeberId();
        return anrufer.rollen().stream().anyMatch(ALLE::contains)
                ? Sichtfilter.alles()
                : eigener == null ? Sichtfilter.nichts() : Sichtfilter.wo(ARBEITGEBER, Set.of(eigener));
    }

    @Override
    public Eintrag eintrag(Stellenangebot stelle) {
        return Stellenmerkmale.eintrag(stelle, Map.of(ARBEITGEBER, Set.of(stelle.arbeitgeber().wert())));
    }
}
