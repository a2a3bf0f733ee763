package de.passgenau.api.vermittlung.suchauftrag;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where saved searches are read from; everybody knows of his own alone. */
@Component
class Suchauftragsquelle implements Listenquelle<Suchauftrag> {

    private static final String BESITZER = "besitzer";

    @Override
    public Class<Suchauftrag> typ() {
        return Suchauftrag.class;
    }

    @Override
    public String sammlung() {
        return Suchauftrag.SAMMLUNG;
    }

    @Override
    public SuchauftragId id(String kennung) {
        return new SuchauftragId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return Sichtfilter.wo(BESITZER, Set.of(anrufer.kennung()));
    }

    @Override
    public Eintrag eintrag(Suchauftrag auftrag) {
        return new Eintrag(auftrag.kennung(), auftrag.version(), Map.of(BESITZER, Set.of(auftrag.besitzer())),
                Map.of(AUFRUFE, Listenquelle.aufrufe(auftrag), BESITZER, Set.of(auftrag.besitzer())),
                Sortierung.werte(auftrag.name(), "", auftrag.spur().geaendertAm()), List.of(auftrag.name()));
    }
}
