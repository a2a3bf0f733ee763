package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Rangwert;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.profil.Profil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Asks for a ranking again and again while two write and remove and one builds the index anew. */
class RangzeugeTests {

    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);
    private static final Comparator<Platz> ORDNUNG = Comparator.comparingInt(Platz::punkte)
            .reversed()
            .thenComparing(Platz::id);
    private static final int SCHRITTE = 250;
    private static final int PLAETZE = 20;

    private final Matching matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code);
    private final Map<String, Datensatz<Profil>> quelle = new ConcurrentHashMap<>();
    private final AtomicBoolean ende = new AtomicBoolean();

    @Test
    @DisplayName("X-01 A ranking beside writers is that of a state that was there between question and answer")
    void answersFromAStateThatWasThere() throws Exception {
        var stelle = new Bevoelkerung(3).stelle();
        var eine = new Verlauf("a", person -> matching.erklaere(person.arbeit(), stelle, MASSSTAB));
        var andere = new Verlauf("b", person -> matching.erklaere(person.arbeit(), stelle, MASSSTAB));
        try (matching; var faeden = Executors.newFixedThreadPool(4)) {
            var zeuge = faeden.submit(() -> frage(stelle, eine, andere));
            var bau = faeden.submit(this::baue);
            for (var schreiber : faeden.invokeAll(List.of(eine, andere))) {
                schreiber.get();
            }
            ende.set(true);

            assertThat(bau.get()).isPositive();
            assertThat(zeuge.get()).hasSizeGreaterThan(20)
                    .allSatisfy(aussage -> assertThat(aussage.istMoeglich(eine, andere)).isTrue())
                    .anySatisfy(aussage -> assertThat(aussage.plaetze()).hasSize(PLAETZE));
            assertThat(zeuge.get().getLast().zuvor().istMoeglich(eine, andere)).isFalse();
        }
    }

    private int baue() {
        int mal = 0;
        while (!ende.get()) {
            matching.bewerber().pflege().neuAufbauen(new Personenquelle(quelle), Fortschritt.still());
            mal++;
        }
        return mal;
    }

    private List<Aussage> frage(Stelle stelle, Verlauf eine, Verlauf andere) {
        var suche = new Rangsuche(Sichtfilter.alles(), Map.of(), MASSSTAB, Rangsuche.Art.PASSEND,
                Ausschnitt.erste(PLAETZE));
        var aussagen = new ArrayList<Aussage>();
        while (!ende.get()) {
            int abEine = eine.fertig;
            int abAndere = andere.fertig;
            var plaetze = matching.bewerberFuer(stelle, suche).plaetze();
            aussagen.add(new Aussage(plaetze, abEine, eine.begonnen, abAndere, andere.begonnen));
        }
        return aussagen;
    }

    /**
     * What was answered, and how far both writers were before and after: certainly as far as their finished steps, and
     * at the most as far as those they had begun.
     */
    private record Aussage(List<Platz> plaetze, int abEine, int bisEine, int abAndere, int bisAndere) {

        boolean istMoeglich(Verlauf eine, Verlauf andere) {
            for (int i = abEine; i <= bisEine; i++) {
                for (int j = abAndere; j <= bisAndere; j++) {
                    if (beste(eine.staende.get(i), andere.staende.get(j)).equals(plaetze)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static List<Platz> beste(Map<String, Platz> eine, Map<String, Platz> andere) {
            return Stream.concat(eine.values().stream(), andere.values().stream())
                    .sorted(ORDNUNG)
                    .limit(PLAETZE)
                    .toList();
        }

        /** The same answer as if it had been given when nothing had been written. */
        Aussage zuvor() {
            return new Aussage(plaetze, 0, 0, 0, 0);
        }
    }

    /** What one writer does to persons of his own, and who would rank how after each of his steps. */
    private final class Verlauf implements Callable<Boolean> {

        private final List<Schritt> schritte = new ArrayList<>();
        private final List<Map<String, Platz>> staende = new ArrayList<>();
        private volatile int begonnen;
        private volatile int fertig;

        Verlauf(String kuerzel, Function<Profil, Bewertung> urteil) {
            var lose = new Bevoelkerung(kuerzel.hashCode());
            staende.add(Map.of());
            for (int i = 1; i <= SCHRITTE; i++) {
                var id = kuerzel + lose.zahl(120);
                var neu = lose.zahl(5) == 0 ? null : Personenquelle.person(id, i, lose.profil());
                schritte.add(new Schritt(id, neu));
                var stand = new HashMap<>(staende.getLast());
                stand.remove(id);
                if (neu != null && urteil.apply(neu.inhalt()) instanceof Passend passend) {
                    stand.put(id, new Platz(id, Rangwert.of(passend.punkte()), passend));
                }
                staende.add(stand);
            }
        }

        @Override
        public Boolean call() {
            for (int i = 0; i < SCHRITTE; i++) {
                begonnen = i + 1;
                tue(schritte.get(i));
                fertig = i + 1;
            }
            return true;
        }

        private void tue(Schritt schritt) {
            if (schritt.neu() == null) {
                quelle.remove(schritt.id());
                matching.bewerber().remove(List.of(schritt.id()));
            } else {
                quelle.put(schritt.id(), schritt.neu());
                matching.bewerber().put(List.of(schritt.neu()));
            }
        }
    }

    /** @param neu who is there from now on; null for nobody */
    private record Schritt(String id, @Nullable Datensatz<Profil> neu) {}
}
