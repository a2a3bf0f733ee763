package de.passgenau.api.massnahme.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the Durchgänge of each Maßnahme, and which entries have to follow them before the next search. */
@Component
public class Durchgangskunde extends Gedaechtnis<Durchgang, Durchgangsbild> {

    private static final int STAPEL = 500;

    private final Map<MassnahmeId, Map<String, Durchgangsbild>> jeMassnahme = new ConcurrentHashMap<>();
    private final Set<String> ueberholt = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private LocalDate tag;

    Durchgangskunde(Clock clock) {
        this.clock = clock;
        this.tag = LocalDate.now(clock);
    }

    @Override
    public String name() {
        return "durchgangskunde";
    }

    @Override
    protected Durchgangsbild merke(Durchgang durchgang) {
        return Durchgangsbild.von(durchgang);
    }

    @Override
    protected void geaendert(@Nullable Durchgangsbild alt, @Nullable Durchgangsbild neu) {
        if (neu != null) {
            jeMassnahme.computeIfAbsent(neu.massnahme(), id -> new ConcurrentHashMap<>()).put(neu.kennung(), neu);
        } else if (alt != null) {
            von(alt.massnahme()).remove(alt.kennung());
        }
        var eines = neu == null ? alt : neu;
        if (eines != null && (alt == null || neu == null || !alt.gleicht(neu, LocalDate.now(clock)))) {
            ueberholt.add(eines.massnahme().wert());
        }
    }

    private Map<String, Durchgangsbild> von(MassnahmeId massnahme) {
        return jeMassnahme.getOrDefault(massnahme, new ConcurrentHashMap<>());
    }

    /** What its Durchgänge say of a Maßnahme today. */
    Angebotslage lage(Massnahme massnahme) {
        return new Angebotslage(LocalDate.now(clock), massnahme, List.copyOf(von(massnahme.id()).values()));
    }

    /** Brings entries in line with what Durchgänge say today; on a new day, all of them. */
    synchronized void bringeNach(Dokumentliste<Massnahme> liste) {
        var heute = LocalDate.now(clock);
        if (!heute.equals(tag)) {
            ueberholt.addAll(liste.kennungen());
            tag = heute;
        }
        var faellige = List.copyOf(ueberholt);
        for (int von = 0; von < faellige.size(); von += STAPEL) {
            erneuere(liste, faellige.subList(von, Math.min(faellige.size(), von + STAPEL)));
        }
    }

    /** What is told meanwhile waits for the next time. */
    private void erneuere(Dokumentliste<Massnahme> liste, Collection<String> kennungen) {
        ueberholt.removeAll(Set.copyOf(kennungen));
        try {
            liste.erneuere(kennungen);
        } catch (RuntimeException gestoert) {
            ueberholt.addAll(kennungen);
            throw gestoert;
        }
    }
}
