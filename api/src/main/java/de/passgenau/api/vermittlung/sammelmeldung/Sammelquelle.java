package de.passgenau.api.vermittlung.sammelmeldung;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where messages are read from; everybody knows of those of his own searches alone. */
@Component
class Sammelquelle implements Listenquelle<Sammelmeldung> {

    static final String ANGELEGT = "ANGELEGT";
    static final String SUCHAUFTRAG = "suchauftrag";
    static final String GELESEN = "gelesen";
    private static final String BESITZER = "besitzer";

    @Override
    public Class<Sammelmeldung> typ() {
        return Sammelmeldung.class;
    }

    @Override
    public String sammlung() {
        return Sammelmeldung.SAMMLUNG;
    }

    @Override
    public String id(String kennung) {
        return kennung;
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return Sichtfilter.wo(BESITZER, Set.of(anrufer.kennung()));
    }

    @Override
    public Eintrag eintrag(Sammelmeldung eine) {
        return new Eintrag(eine.kennung(), eine.version(), Map.of(BESITZER, Set.of(eine.besitzer())),
                Map.of(AUFRUFE, Listenquelle.aufrufe(eine), SUCHAUFTRAG, Set.of(eine.suchauftrag().wert()), GELESEN,
                        Set.of(Boolean.toString(eine.gelesenAm() != null))),
                Map.of(ANGELEGT, Sortierung.zeit(eine.spur().angelegtAm())), List.of());
    }
}
