package de.passgenau.api.massnahme.katalog;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.massnahme.suche.Katalogmerkmale;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Where Maßnahmen are read from, what lists know of each, and who sees them: the Jobcenter all, a Träger what was ever
 * published and all of its own.
 */
@Component
class Massnahmenquelle implements Listenquelle<Massnahme> {

    private static final String ZUSTAENDE = "zustaende.stand";
    private static final String TRAEGER = "traeger";

    private final Katalogmerkmale merkmale;

    Massnahmenquelle(Katalogmerkmale merkmale) {
        this.merkmale = merkmale;
    }

    @Override
    public Class<Massnahme> typ() {
        return Massnahme.class;
    }

    @Override
    public String sammlung() {
        return "massnahmen";
    }

    @Override
    public MassnahmeId id(String kennung) {
        return new MassnahmeId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        var eigener = anrufer.traegerId();
        if (anrufer.hat(Rolle.TRAEGER)) {
            return eigener == null
                    ? Sichtfilter.nichts()
                    : Sichtfilter.wo(ZUSTAENDE, Stand.VEROEFFENTLICHT).oder(Sichtfilter.wo(TRAEGER, Set.of(eigener)));
        }
        return anrufer.rollen().stream().anyMatch(rolle -> rolle != Rolle.ARBEITGEBER)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Massnahme massnahme) {
        var zustaende = massnahme.zustaende()
                .stream()
                .map(wechsel -> wechsel.stand().name())
                .collect(Collectors.toUnmodifiableSet());
        return merkmale.eintrag(massnahme,
                Map.of(ZUSTAENDE, zustaende, TRAEGER, Set.of(massnahme.traeger().wert())));
    }
}
