package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerbericht;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BerichtErfassenTests {

    private static final TeilnahmeId ANNA = Kurs.id("anna");
    private static final BerichtErfassen TAT = new BerichtErfassen(ANNA, Kurs.BEGINN, "kommt gern und pünktlich");

    @Test
    @DisplayName("M-06 a report belongs to the Teilnahme, with its day and its author")
    void isKept() {
        var durchgang = Kurs.nach(Kurs.angetreten(Kurs.mitPlaetzen(1), "anna"), Kurs.BEGINN, TAT);

        assertThat(Kurs.teilnahme(durchgang, "anna").traegerakte().berichte())
                .containsExactly(new Traegerbericht(Kurs.BEGINN, "fm", "kommt gern und pünktlich"));
        assertThat(Kurs.nach(durchgang, Kurs.BEGINN.plusDays(1), TAT)).isSameAs(durchgang);
    }

    @Test
    @DisplayName("M-06 reports on one person never keep the others from their places")
    void areNotWithoutEnd() {
        var stand = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
        for (int i = 0; i < 120; i++) {
            stand = Kurs.nach(stand, Kurs.BEGINN, new BerichtErfassen(ANNA, Kurs.BEGINN, "Tag " + i));
        }

        assertThat(Kurs.saetze(Kurs.tue(stand, Kurs.BEGINN, TAT))).containsExactly("m-06.zu-viele-berichte");
    }

    @Test
    @DisplayName("M-06 before a Durchgang outgrows its document nothing is added, and who is there can still go")
    void areRefusedBeforeTheDocumentIsFull() {
        var stand = Kurs.angetreten(Kurs.mitPlaetzen(2), "anna");
        for (int i = 0; i < 100; i++) {
            stand = Kurs.nach(stand, Kurs.BEGINN, new BerichtErfassen(ANNA, Kurs.BEGINN, i + "ü".repeat(60_000)));
        }

        assertThat(Kurs.saetze(Kurs.tue(stand, Kurs.BEGINN, TAT))).containsExactly("m-06.durchgang-voll");
        assertThat(Kurs.saetze(Kurs.tue(stand, Kurs.BEGINN, Kurs.vorschlag("berta"))))
                .containsExactly("m-06.durchgang-voll");
        assertThat(Kurs.saetze(Kurs.tue(stand, Kurs.BEGINN,
                new Abbrechen(ANNA, Kurs.BEGINN, Abweichungsgrund.UMZUG, null)))).isEmpty();
    }

    @Test
    @DisplayName("M-06 it says something, about somebody who was there, and not about tomorrow")
    void isRefusedWithEveryReason() {
        var nieDa = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(Kurs.tue(nieDa, Kurs.BEGINN, new BerichtErfassen(ANNA, Kurs.BEGINN.plusDays(1), " "))))
                .containsExactly("m-06.nicht-angetreten", "m-06.kuenftig", "m-06.bericht");
    }
}
