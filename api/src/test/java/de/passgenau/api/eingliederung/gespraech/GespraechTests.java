package de.passgenau.api.eingliederung.gespraech;

import static de.passgenau.api.eingliederung.Taten.ereignis;
import static de.passgenau.api.eingliederung.Taten.folgegespraech;
import static de.passgenau.api.eingliederung.Taten.kontakt;
import static de.passgenau.api.eingliederung.Taten.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GespraechTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");

    @Test
    @DisplayName("V-04 a follow-up talk takes four steps, or somebody says why it did not")
    void takesFourStepsOrSaysWhyNot() {
        var kurz = new KontaktDokumentieren(Kontakt.Art.FOLGEGESPRAECH, Kontakt.Weg.TELEFON, tag("2026-03-02"),
                List.of(Kontakt.Schritt.NAECHSTES_VEREINBART), "Neuer Termin.", null);

        assertThat(fall.gruende(kurz)).containsExactly("v-04.schritte");
        assertThat(fall.gruende(new KontaktDokumentieren(kurz.art(), kurz.weg(), kurz.tag(), kurz.schritte(),
                kurz.ergebnis(), "Das Gespräch wurde abgebrochen."))).isEmpty();
        assertThat(fall.gruende(folgegespraech("2026-03-02"))).isEmpty();
        assertThat(fall.gruende(kontakt(Kontakt.Art.SONSTIGER, "2026-03-02"))).isEmpty();
    }

    @Test
    @DisplayName("V-02 a contact has its day and says what came out of it; N-16 and nothing of health")
    void saysWhatCameOut() {
        var leer = new KontaktDokumentieren(Kontakt.Art.SONSTIGER, Kontakt.Weg.ONLINE, tag("2026-03-03"), List.of(), "",
                null);

        assertThat(fall.gruende(leer)).containsExactly("kuenftig", "v-02.kontakt-ergebnis");
        assertThat(fall.gruende(new KontaktDokumentieren(Kontakt.Art.SONSTIGER, Kontakt.Weg.ONLINE, tag("2026-03-02"),
                List.of(), "Berichtet von Depressionen.", null))).containsExactly("gesundheitsangabe");
    }

    @Test
    @DisplayName("E-06 an Einstiegsberatung is not a mere contact")
    void refusesAnEinstiegsberatungWithoutItsContents() {
        assertThat(fall.gruende(kontakt(Kontakt.Art.EINSTIEGSBERATUNG, "2026-03-02")))
                .containsExactly("e-06.nicht-als-kontakt");
    }

    @Test
    @DisplayName("E-06 each Belehrung has its proof")
    void provesTheBelehrung() {
        assertThat(fall.gruende(new BelehrungErfassen(tag("2026-03-02"), Belehrung.Umfang.VOLLSTAENDIG,
                Belehrung.Nachweis.UNTERSCHRIFT, null))).containsExactly("e-06.fundstelle");
    }

    @Test
    @DisplayName("E-01 events: only what can be planned lies ahead, and benefits end where they were paid")
    void keepsEventsPossible() {
        assertThat(fall.gruende(ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-03-03"))).containsExactly("kuenftig");
        assertThat(fall.gruende(ereignis(Ereignis.Art.ALG_ENDE, "2026-08-31"))).isEmpty();
        assertThat(fall.gruende(ereignis(Ereignis.Art.LEISTUNGSENDE, "2026-02-28")))
                .containsExactly("ereignis.ohne-leistung");
        assertThat(fall.gruende(new EreignisErfassen(Ereignis.Art.ELTERNZEIT, tag("2026-03-01"), tag("2026-02-01"),
                null))).containsExactly("ereignis.ende-vor-beginn");
    }

    @Test
    void recordsAnEventOnce() {
        var antrag = ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-02-02");
        fall.tut(antrag);

        assertThat(fall.gruende(antrag)).containsExactly("ereignis.doppelt");
        assertThat(fall.gruende(ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-02-03"))).isEmpty();
    }

    @Test
    @DisplayName("F-01 only benefits that were granted have a letter, and it has been written")
    void knowsTheLetterOfBenefitsThatWereGranted() {
        assertThat(fall.gruende(new EreignisErfassen(Ereignis.Art.BEWILLIGUNG, tag("2026-02-01"), null,
                tag("2026-03-02")))).isEmpty();
        assertThat(fall.gruende(new EreignisErfassen(Ereignis.Art.ZUZUG, tag("2026-02-01"), null, tag("2026-03-03"))))
                .containsExactly("kuenftig", "ereignis.nur-bewilligung");
    }

    @Test
    @DisplayName("V-02 nothing has happened before the person was born")
    void knowsNothingBeforeTheBirth() {
        assertThat(fall.gruende(kontakt(Kontakt.Art.SONSTIGER, "1990-05-03"))).containsExactly("vor-geburt");
        assertThat(fall.gruende(ereignis(Ereignis.Art.ALG_ENDE, "1900-01-01"))).containsExactly("vor-geburt");
        assertThat(fall.gruende(kontakt(Kontakt.Art.SONSTIGER, "1990-05-04"))).isEmpty();
    }
}
