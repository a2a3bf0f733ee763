package de.passgenau.api.teilnahme;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Where Durchgänge are read from. What everybody sees of them names nobody, and their ids are handed out by Maßnahmen
 * alone, to whoever sees these; employers have no business there.
 */
@Component
class Durchgangsquelle implements Listenquelle<Durchgang> {

    @Override
    public Class<Durchgang> typ() {
        return Durchgang.class;
    }

    @Override
    public String sammlung() {
        return "durchgaenge";
    }

    @Override
    public DurchgangId id(String kennung) {
        return new DurchgangId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(rolle -> rolle != Rolle.ARBEITGEBER)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Durchgang durchgang) {
        return new Eintrag(durchgang.kennung(), durchgang.version(), Map.of(),
                Map.of("massnahme", Set.of(durchgang.massnahmeId().wert()), AUFRUFE, Listenquelle.aufrufe(durchgang)),
                Map.of(Sortierung.Feld.GEAENDERT_AM.name(), Sortierung.zeit(durchgang.spur().geaendertAm())),
                List.of());
    }
}
