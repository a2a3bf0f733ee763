package de.passgenau.api.massnahme.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.liste.takt.Nachholbedarf;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the Durchgänge of each Maßnahme, and which entries have to follow them before the next search. */
@Component
public class Durchgangskunde extends Gedaechtnis<Durchgang, Durchgangsbild> {

    private final Map<MassnahmeId, Map<String, Durchgangsbild>> jeMassnahme = new ConcurrentHashMap<>();
    private final Nachholbedarf ueberholt = new Nachholbedarf();
    private final Set<String> umbenannt = ConcurrentHashMap.newKeySet();
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
            ueberholt.merke(eines.massnahme().wert());
        }
    }

    private Map<String, Durchgangsbild> von(MassnahmeId massnahme) {
        return jeMassnahme.getOrDefault(massnahme, new ConcurrentHashMap<>());
    }

    /** What its Durchgänge say of a Maßnahme today. */
    public Angebotslage lage(Massnahme massnahme) {
        return new Angebotslage(LocalDate.now(clock), massnahme, List.copyOf(von(massnahme.id()).values()));
    }

    /** Entries of a Träger with another name have to follow it before the next search. */
    void umbenannt(String traeger) {
        umbenannt.add(traeger);
    }

    /** Brings entries in line with what Durchgänge say today; on a new day, all of them; how many these were. */
    public synchronized int bringeNach(Dokumentliste<Massnahme> liste) {
        var heute = LocalDate.now(clock);
        var traeger = Set.copyOf(umbenannt);
        if (!traeger.isEmpty()) {
            umbenannt.removeAll(traeger);
            ueberholt.merke(liste.kennungen(Katalogmerkmale.TRAEGER, traeger));
        }
        if (!heute.equals(tag)) {
            ueberholt.merke(liste.kennungen());
            tag = heute;
        }
        return ueberholt.hole(liste::erneuere);
    }
}
