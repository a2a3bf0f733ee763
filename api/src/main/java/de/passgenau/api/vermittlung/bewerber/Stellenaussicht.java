package de.passgenau.api.vermittlung.bewerber;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;

/**
 * How well the best offer of today fits somebody: placement comes before any Maßnahme (I-02). Remembers whose persons of
 * the engine have one that fits, so that they are looked at anew when offers change.
 */
final class Stellenaussicht {

    /** Whether an offer fits somebody, as the engine keeps it to find those whom none does. */
    static final String PASSENDE_STELLE = "passendeStelle";

    private static final int SEITE = 20;
    private static final Map<String, Set<String>> OHNE = Map.of(PASSENDE_STELLE, Set.of(Boolean.FALSE.toString()));

    private final Matching matching;
    private final Clock clock;
    private final int schwelle = Gewichte.fuerMassnahmen().wert(Stellwert.PASSENDE_STELLE_AB);
    /** The offer that fits, by the case. */
    private final Map<String, String> passende = new ConcurrentHashMap<>();
    private Map<String, Long> gesehene = Map.of();

    Stellenaussicht(Matching matching, Clock clock) {
        this.matching = matching;
        this.clock = clock;
    }

    /** Points of the best offer; null if there is none. */
    @Nullable
    Integer punkte(Arbeitsprofil person) {
        var bester = bester(person);
        return bester == null ? null : bester.punkte();
    }

    /** The same for the persons of the engine, who are looked at anew when it may have changed. */
    @Nullable
    Integer gemerktePunkte(String fall, Arbeitsprofil person) {
        var bester = bester(person);
        if (bester == null || bester.punkte() < schwelle) {
            passende.remove(fall);
            return bester == null ? null : bester.punkte();
        }
        passende.put(fall, bester.id());
        return bester.punkte();
    }

    private @Nullable Platz bester(Arbeitsprofil person) {
        var plaetze = matching.stellenFuer(person, frage(Map.of(), Ausschnitt.erste(1))).plaetze();
        return plaetze.isEmpty() ? null : plaetze.getFirst();
    }

    boolean hatPassende(String fall) {
        return passende.containsKey(fall);
    }

    private Rangsuche frage(Map<String, Set<String>> merkmale, Ausschnitt ausschnitt) {
        return new Rangsuche(Sichtfilter.alles(), merkmale,
                new Massstab(Gewichte.fuerStellen(), LocalDate.now(clock)), Rangsuche.Art.PASSEND, ausschnitt, 0);
    }

    /**
     * Cases of whom another offer may fit, or none any more, than when this was asked last. Whose offer is gone is told once:
     * of a case that is closed nobody would ever say otherwise.
     */
    synchronized Set<String> betroffene() {
        var jetzige = new HashMap<>(matching.stellen().stand());
        var andere = jetzige.keySet()
                .stream()
                .filter(id -> !Objects.equals(jetzige.get(id), gesehene.get(id)))
                .collect(Collectors.toSet());
        var betroffene = new HashSet<String>();
        passende.entrySet()
                .removeIf(eine -> (andere.contains(eine.getValue()) || !jetzige.containsKey(eine.getValue()))
                        && betroffene.add(eine.getKey()));
        andere.forEach(id -> matching.stellen()
                .inhalt(id, Sichtfilter.alles())
                .ifPresent(stelle -> nimmAuf(stelle, betroffene)));
        gesehene = jetzige;
        return betroffene;
    }

    /** Whom an offer fits who has none that does. */
    private void nimmAuf(Stelle stelle, Set<String> betroffene) {
        var ausschnitt = Ausschnitt.erste(SEITE);
        boolean weiter;
        do {
            var liste = matching.bewerberFuer(stelle, frage(OHNE, ausschnitt));
            var passen = liste.plaetze().stream().filter(platz -> platz.punkte() >= schwelle).toList();
            passen.stream().map(Platz::id).filter(fall -> !passende.containsKey(fall)).forEach(betroffene::add);
            weiter = passen.size() == SEITE && liste.danachMehr();
            ausschnitt = weiter ? new Ausschnitt(SEITE, passen.getLast().marke(), false) : ausschnitt;
        } while (weiter);
    }
}
