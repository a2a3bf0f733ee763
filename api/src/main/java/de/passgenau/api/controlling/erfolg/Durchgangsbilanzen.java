package de.passgenau.api.controlling.erfolg;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.erfolg.Auslastung;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the Durchgänge of each Maßnahme have to do with success, kept in memory and true to them. */
@Component
class Durchgangsbilanzen extends Gedaechtnis<Durchgang, Durchgangsbilanz> {

    private final Map<MassnahmeId, Map<String, Durchgangsbilanz>> jeMassnahme = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "durchgangsbilanzen";
    }

    @Override
    protected Durchgangsbilanz merke(Durchgang durchgang) {
        return Durchgangsbilanz.von(durchgang);
    }

    @Override
    protected void geaendert(@Nullable Durchgangsbilanz alt, @Nullable Durchgangsbilanz neu) {
        if (neu != null) {
            jeMassnahme.computeIfAbsent(neu.auslastung().massnahme(), id -> new ConcurrentHashMap<>())
                    .put(neu.auslastung().durchgang().wert(), neu);
        } else if (alt != null) {
            jeMassnahme.getOrDefault(alt.auslastung().massnahme(), new ConcurrentHashMap<>())
                    .remove(alt.auslastung().durchgang().wert());
        }
    }

    List<Durchgangsbilanz> von(MassnahmeId massnahme) {
        return List.copyOf(jeMassnahme.getOrDefault(massnahme, Map.of()).values());
    }

    /** All that have Durchgänge. */
    Set<MassnahmeId> massnahmen() {
        return Set.copyOf(jeMassnahme.keySet());
    }

    Collection<Auslastung> auslastungen() {
        return alle().stream().map(Durchgangsbilanz::auslastung).toList();
    }
}
