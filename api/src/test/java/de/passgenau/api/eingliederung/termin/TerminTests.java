package de.passgenau.api.eingliederung.termin;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.ereignis;
import static de.passgenau.api.eingliederung.Taten.folgegespraech;
import static de.passgenau.api.eingliederung.Taten.kontakt;
import static de.passgenau.api.eingliederung.Taten.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TerminTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");

    @Test
    @DisplayName("E-05 the Einstiegsberatung is voluntary: no invitation threatens with consequences")
    void invitesToTheEinstiegsberatungWithoutConsequences() {
        assertThat(fall.gruende(termin(Termin.Art.EINSTIEGSBERATUNG, "2026-03-09", true)))
                .containsExactly("e-05.freiwillig");
        assertThat(fall.gruende(termin(Termin.Art.EINSTIEGSBERATUNG, "2026-03-09", false))).isEmpty();
        assertThat(fall.gruende(termin(Termin.Art.ERSTGESPRAECH, "2026-03-09", true))).isEmpty();
    }

    @Test
    @DisplayName("E-04 an ALG-Aufstocker is invited only one month before the ALG ends")
    void invitesAufstockerShortlyBefore() {
        fall.tut(ereignis(Ereignis.Art.ALG_ENDE, "2026-05-31"));

        assertThat(fall.gruende(termin(Termin.Art.EINSTIEGSBERATUNG, "2026-04-29", false)))
                .containsExactly("e-04.zu-frueh");
        assertThat(fall.gruende(termin(Termin.Art.EINSTIEGSBERATUNG, "2026-04-30", false))).isEmpty();
        assertThat(fall.gruende(termin(Termin.Art.FOLGEGESPRAECH, "2026-03-09", false))).isEmpty();
    }

    @Test
    @DisplayName("E-01, E-02 only a Neufall of 15 years or more is invited to an Einstiegsberatung")
    void invitesOnlyNeufaelle() {
        var jung = Fallarbeit.mit(geboren("2011-03-10"), "2026-03-02");
        assertThat(jung.gruende(termin(Termin.Art.EINSTIEGSBERATUNG, "2026-03-09", false)))
                .containsExactly("e-02.zu-jung");
        assertThat(jung.gruende(termin(Termin.Art.EINSTIEGSBERATUNG, "2026-03-10", false))).isEmpty();

        fall.tut(einstiegsberatung("2026-03-02", Kundenkategorie.B));
        assertThat(fall.gruende(termin(Termin.Art.EINSTIEGSBERATUNG, "2026-03-09", false)))
                .containsExactly("e-01.schon-beraten");
    }

    @Test
    @DisplayName("E-05 an appointment lies ahead, has a place, and is the only one at its time")
    void isPossible() {
        fall.tut(termin(Termin.Art.FOLGEGESPRAECH, "2026-03-09", false));

        assertThat(fall.gruende(new TerminVereinbaren(Termin.Art.SONSTIGER, tag("2026-03-01").atTime(9, 0), "",
                new Einladung(tag("2026-03-03"), Kontakt.Weg.SCHRIFTLICH, false)))).containsExactly("termin.ort",
                        "kuenftig", "termin.vergangen");
        assertThat(fall.gruende(termin(Termin.Art.SONSTIGER, "2026-03-09", false))).containsExactly("termin.doppelt");
    }

    @Test
    @DisplayName("E-05 of an appointment one thing becomes: cancelled before it is over, missed not before it")
    void becomesOneThing() {
        fall.tut(termin(Termin.Art.FOLGEGESPRAECH, "2026-03-09", true));
        var termin = fall.letzte(Termin.class);

        assertThat(fall.gruende(new TerminVersaeumen(termin, null))).containsExactly("termin.noch-nicht");
        assertThat(fall.gruende(new TerminAbsagen(termin, true, ""))).containsExactly("termin.absagegrund");
        fall.dann("2026-03-10");
        assertThat(fall.gruende(new TerminAbsagen(termin, true, "Verhindert."))).containsExactly("termin.vorbei");
        fall.tut(new TerminVersaeumen(termin, null));
        assertThat(fall.gruende(new TerminVersaeumen(termin, null))).containsExactly("termin.abgeschlossen");
        assertThat(fall.akte().betreuung().termine().stand(termin)).contains(new Terminstand.Versaeumt(null));
    }

    @Test
    @DisplayName("E-05 an appointment of today is missed only after it has begun")
    void isNotMissedBeforeItBegins() {
        fall.tut(termin(Termin.Art.FOLGEGESPRAECH, "2026-03-09", true));
        var termin = fall.akte().betreuung().termine().alle().getLast();
        var versaeumt = new TerminVersaeumen(termin.id(), null);
        fall.dann("2026-03-09");

        assertThat(fall.um("07:00").gruende(versaeumt)).containsExactly("termin.noch-nicht");
        assertThat(fall.um(termin.beginn().toLocalTime().toString()).gruende(versaeumt)).isEmpty();
    }

    @Test
    @DisplayName("V-02 who came has a Kontakt documented for that day")
    void isKeptWithAContact() {
        fall.tut(termin(Termin.Art.FOLGEGESPRAECH, "2026-03-09", false), kontakt(Kontakt.Art.SONSTIGER, "2026-03-02"));
        var termin = fall.letzte(Termin.class);
        var davor = fall.letzte(Kontakt.class);

        assertThat(fall.gruende(new TerminWahrnehmen(termin, new EintragId("fremd"))))
                .containsExactly("termin.ohne-kontakt");
        assertThat(fall.gruende(new TerminWahrnehmen(termin, davor))).containsExactly("termin.anderer-tag");
        fall.dann("2026-03-09").tut(folgegespraech("2026-03-09"));
        fall.tut(new TerminWahrnehmen(termin, fall.letzte(Kontakt.class)));
        assertThat(fall.akte().betreuung().termine().offene()).isEmpty();
        assertThat(fall.gruende(new TerminWahrnehmen(termin, fall.letzte(Kontakt.class))))
                .containsExactly("termin.abgeschlossen");
        assertThat(fall.gruende(new TerminAbsagen(termin, true, "Verhindert.")))
                .containsExactly("termin.abgeschlossen");
    }

    private static TerminVereinbaren termin(Termin.Art art, String tag, boolean meldeaufforderung) {
        return new TerminVereinbaren(art, tag(tag).atTime(10, 0), "Prenzlau, Zimmer 12",
                new Einladung(tag("2026-03-02"), Kontakt.Weg.SCHRIFTLICH, meldeaufforderung));
    }
}
