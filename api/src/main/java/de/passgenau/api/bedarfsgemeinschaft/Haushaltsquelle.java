package de.passgenau.api.bedarfsgemeinschaft;

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

/** Where households are read from, who may know of which, and what lists know of each: neither number nor people. */
@Component
class Haushaltsquelle implements Listenquelle<Bedarfsgemeinschaft> {

    private static final String GESCHAEFTSSTELLE = "geschaeftsstelle";
    private static final Set<Rolle> AKTENFUEHREND = Set.of(Rolle.FALLMANAGER, Rolle.SERVICE, Rolle.LEISTUNG);

    @Override
    public Class<Bedarfsgemeinschaft> typ() {
        return Bedarfsgemeinschaft.class;
    }

    @Override
    public String sammlung() {
        return Bedarfsgemeinschaft.SAMMLUNG;
    }

    @Override
    public BedarfsgemeinschaftId id(String kennung) {
        return new BedarfsgemeinschaftId(kennung);
    }

    /** Whoever works on cases, in his own Geschäftsstellen. */
    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(AKTENFUEHREND::contains)
                ? Sichtfilter.wo(GESCHAEFTSSTELLE, anrufer.geschaeftsstellen())
                : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Bedarfsgemeinschaft bg) {
        return new Eintrag(bg.kennung(), bg.version(), Map.of(GESCHAEFTSSTELLE, Set.of(bg.geschaeftsstelle())),
                Map.of(AUFRUFE, Listenquelle.aufrufe(bg)),
                Map.of(Sortierung.Feld.GEAENDERT_AM.name(), Sortierung.zeit(bg.geaendertAm())), List.of());
    }
}
