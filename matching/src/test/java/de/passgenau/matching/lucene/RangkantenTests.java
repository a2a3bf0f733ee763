package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RangkantenTests {

    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);

    private final Matching matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code);
    private final Bevoelkerung lose = new Bevoelkerung(7);
    private final Arbeitsprofil person = lose.person();

    @AfterEach
    void close() {
        matching.close();
    }

    @Test
    void answerWithEverybodyWhereAnyNumberIsWanted() {
        fuelle(List.of("a", "b", "c"));

        assertThat(suche(Sichtfilter.alles(), Ausschnitt.erste(Integer.MAX_VALUE)).plaetze()).extracting(Platz::id)
                .containsExactly("a", "b", "c");
    }

    @Test
    void turnPagesOverIdsOfAnyScript() {
        var ids = List.of("a", "z", "\uFF21", "\uD83D\uDE00");
        fuelle(ids);

        assertThat(geblaettert()).containsExactlyElementsOf(ids);
    }

    @Test
    void tellFiltersApartInTheirHash() {
        fuelle(List.of("a"));

        assertThat(suche(Sichtfilter.wo("team", Set.of("a, b")), Ausschnitt.erste(5)).laufkennung())
                .isNotEqualTo(suche(Sichtfilter.wo("team", Set.of("a", "b")), Ausschnitt.erste(5)).laufkennung());
    }

    private List<String> geblaettert() {
        var gelesen = new ArrayList<String>();
        var seite = suche(Sichtfilter.alles(), Ausschnitt.erste(1));
        while (!seite.plaetze().isEmpty()) {
            gelesen.add(seite.plaetze().getFirst().id());
            seite = suche(Sichtfilter.alles(), new Ausschnitt(1, seite.plaetze().getFirst().marke(), false));
        }
        return gelesen;
    }

    /** The same offer under each id, each in a segment of its own, so that all of them are equal. */
    private void fuelle(List<String> ids) {
        var stelle = lose.stelle();
        while (!passt(stelle)) {
            stelle = lose.stelle();
        }
        for (var id : ids.reversed()) {
            var eintrag = new Eintrag(id, 1, Map.of("team", Set.of("t")), Map.of(), Map.of(), List.of());
            matching.stellen().put(List.of(new Datensatz<>(eintrag, stelle)));
        }
    }

    private boolean passt(Stelle stelle) {
        return matching.erklaere(person, stelle, MASSSTAB) instanceof Passend;
    }

    private Rangliste suche(Sichtfilter sicht, Ausschnitt ausschnitt) {
        return matching.stellenFuer(person,
                new Rangsuche(sicht, Map.of(), MASSSTAB, Rangsuche.Art.PASSEND, ausschnitt));
    }
}
