package de.passgenau.catalogue.steckbrief;

import static de.passgenau.catalogue.steckbrief.Steckbriefe.coaching;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.mitTitel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import de.passgenau.catalogue.regel.Verstoss;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NachlieferungTests {

    @Test
    void takesOverWhatNobodyHasChangedHere() {
        var nachlieferung = Nachlieferung.von(coaching(), coaching(), mitTitel(coaching(), "Neu"));

        assertThat(nachlieferung.ergebnis()).isEqualTo(mitTitel(coaching(), "Neu"));
        assertThat(nachlieferung.bewahrt()).isEmpty();
    }

    @Test
    @DisplayName("M-04 a part that was changed here and there stays as it was written here, and that is said")
    void keepsWhatSomebodyHasWrittenHere() {
        var hier = mitTitel(coaching(), "Hier");

        var nachlieferung = Nachlieferung.von(coaching(), hier, mitTitel(coaching(), "Dort"));

        assertThat(nachlieferung.ergebnis()).isEqualTo(hier);
        assertThat(nachlieferung.hinweise()).extracting(Verstoss::feld, Verstoss::satz)
                .containsExactly(tuple("titel", "m-04.von-hand"));
    }

    @Test
    void mixesWhatWasChangedHereWithWhatWasChangedThere() {
        var hier = mitTitel(coaching(), "Hier");
        var dort = mitBeteiligten(coaching(), "Kammer");

        var nachlieferung = Nachlieferung.von(coaching(), hier, dort);

        assertThat(nachlieferung.ergebnis()).isEqualTo(mitBeteiligten(hier, "Kammer"));
        assertThat(nachlieferung.bewahrt()).isEmpty();
    }

    @Test
    void saysNothingWhereTheSourceSaysTheSameAsBefore() {
        var hier = mitTitel(coaching(), "Hier");

        assertThat(Nachlieferung.von(coaching(), hier, coaching())).isEqualTo(new Nachlieferung(hier, List.of()));
    }

    @Test
    void keepsEverythingOfWhichNobodyKnowsWhereItComesFrom() {
        var nachlieferung = Nachlieferung.von(null, coaching(), mitBeteiligten(mitTitel(coaching(), "Dort"), "Kammer"));

        assertThat(nachlieferung.ergebnis()).isEqualTo(coaching());
        assertThat(nachlieferung.bewahrt()).containsExactly("titel", "beteiligte");
    }

    private static Steckbrief mitBeteiligten(Steckbrief einer, String name) {
        return new Steckbrief(einer.titel(), einer.art(), einer.instrument(), List.of(name), einer.beschreibung(),
                einer.zielpersonen(), einer.wirkung(), einer.ablauf(), einer.gebiet(), einer.ausstattung(),
                einer.foerderung(), einer.zugang(), einer.ergebnisse());
    }
}
