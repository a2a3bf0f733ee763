package de.passgenau.api.eingliederung.jugend;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.LAGER;
import static de.passgenau.api.eingliederung.Taten.profil;
import static de.passgenau.api.eingliederung.Taten.schule;
import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Integration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZielgruppeTests {

    private final Fallarbeit fall = Fallarbeit.mit(geboren("2009-05-04"), "2026-01-15");

    @Test
    @DisplayName("U-01 each under 25 belongs to exactly one target group, with day and reason; nobody from 25 on")
    void belongsToOneGroup() {
        fall.tut(zielgruppe(Zielgruppe.SCHUELER, "2026-01-10"));

        assertThat(fall.gruende(zielgruppe(Zielgruppe.SCHUELER, "2026-01-15"))).containsExactly("u-01.unveraendert");
        assertThat(fall.gruende(new ZielgruppeSetzen(Zielgruppe.AKTIVIERUNGSKUNDEN, tag("2026-01-09"), null)))
                .containsExactly("u-01.grund", "u-01.davor");
        assertThat(fall.akte().jugend().zielgruppe(tag("2026-01-09"))).isEmpty();
        assertThat(fall.akte().jugend().zielgruppe(tag("2026-01-10"))).contains(Zielgruppe.SCHUELER);
        assertThat(Fallarbeit.mit(geboren("2001-01-15"), "2026-01-15")
                .gruende(zielgruppe(Zielgruppe.VERMITTLUNGSKUNDEN, "2026-01-15"))).containsExactly("u-01.ab-25");
        assertThat(Fallarbeit.mit(geboren("2001-01-15"), "2026-01-15").gruende(schule("2026-06-30", true)))
                .containsExactly("u-01.ab-25");
    }

    @Test
    @DisplayName("U-02 a pupil who is ausbildungsreif becomes a seeker half a year before leaving school")
    void becomesASeekerHalfAYearBefore() {
        fall.tut(zielgruppe(Zielgruppe.SCHUELER, "2026-01-10"));
        assertThat(fall.gruende(suchend("2026-01-15"))).containsExactly("u-02.reife", "u-02.schulende-fehlt");

        fall.tut(schule("2026-07-16", true));
        assertThat(fall.gruende(suchend("2026-01-15"))).containsExactly("u-02.zu-frueh");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).isEmpty();
        fall.dann("2026-01-16");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).contains(new FaelligerWechsel("U-02", tag("2026-01-16"),
                List.of(Zielgruppe.AUSBILDUNGSSUCHENDE)));
        assertThat(fall.gruende(suchend("2026-01-16"))).isEmpty();
    }

    @Test
    @DisplayName("P-01 for training seekers the Zielberuf is the aimed-at Ausbildungsberuf")
    void aimsAtAnAusbildungsberuf() {
        fall.tut(mitWunsch("2026-08-01", true), suchend("2026-01-15"));
        var lernen = new Zielberuf(LAGER.kldb(), LAGER.bezeichnung(), true);

        assertThat(fall.gruende(profil("2026-01-15"))).containsExactly("p-01.ausbildungsberuf");
        assertThat(fall.gruende(new ProfilFortschreiben(fall.heute(), Profilangaben.mit(lernen)))).isEmpty();
    }

    @Test
    @DisplayName("U-03 signed off on 31 January of the year after next, counted from the year of the wished start")
    void isSignedOff() {
        fall.tut(mitWunsch("2026-08-01", true), suchend("2026-01-15")).dann("2028-01-30");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).isEmpty();

        fall.dann("2028-01-31");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).contains(new FaelligerWechsel("U-03", tag("2028-01-31"),
                List.of(Zielgruppe.VERMITTLUNGSKUNDEN, Zielgruppe.AKTIVIERUNGSKUNDEN)));
        fall.tut(zielgruppe(Zielgruppe.VERMITTLUNGSKUNDEN, "2028-01-31"));
        assertThat(fall.gruende(suchend("2028-01-31"))).containsExactly("u-03.abgemeldet");
        assertThat(fall.tut(mitWunsch("2028-08-01", true)).gruende(suchend("2028-01-31"))).as("another start")
                .isEmpty();
    }

    @Test
    @DisplayName("U-03 with training or a Maßnahme nobody is signed off")
    void isNotSignedOffInTraining() {
        fall.tut(mitWunsch("2026-08-01", true), suchend("2026-01-15")).dann("2028-01-31");
        fall.nunIst(new Personenlage(tag("2009-05-04"), false, false, false, tag("2028-02-29")));

        assertThat(Zielgruppenfolge.faellig(fall.lage())).isEmpty();
        fall.dann("2028-03-01");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).isPresent();
        fall.tut(new ArbeitsaufnahmeErfassen(tag("2028-03-01"), Integration.Art.AUSBILDUNG,
                Integration.Weg.ARBEITGEBERSERVICE, null));
        assertThat(Zielgruppenfolge.faellig(fall.lage())).isEmpty();
    }

    @Test
    @DisplayName("U-03 without Ausbildungsreife a seeker becomes Aktivierungskunde")
    void becomesAktivierungskundeWithoutReife() {
        fall.tut(mitWunsch("2026-08-01", true), suchend("2026-01-15"), mitWunsch("2026-08-01", false));

        assertThat(Zielgruppenfolge.faellig(fall.lage())).contains(new FaelligerWechsel("U-03", tag("2026-01-15"),
                List.of(Zielgruppe.AKTIVIERUNGSKUNDEN)));
        assertThat(fall.gruende(zielgruppe(Zielgruppe.VERMITTLUNGSKUNDEN, "2026-01-15")))
                .containsExactly("u-03.ohne-reife");
        assertThat(fall.gruende(zielgruppe(Zielgruppe.AKTIVIERUNGSKUNDEN, "2026-01-15"))).isEmpty();
    }

    @Test
    @DisplayName("U-04 Absolvent without work after 6 months: Vermittlungskunde; after 24 months: Aktivierungskunde")
    void changesAfterTheAbschluss() {
        assertThat(fall.gruende(zielgruppe(Zielgruppe.AUSBILDUNGSABSOLVENTEN, "2026-01-15")))
                .containsExactly("u-04.ohne-abschluss");
        fall.tut(new BildungslageErfassen(null, null, true, null, tag("2026-01-15")),
                zielgruppe(Zielgruppe.AUSBILDUNGSABSOLVENTEN, "2026-01-15")).dann("2026-07-15");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).contains(new FaelligerWechsel("U-04", tag("2026-07-15"),
                List.of(Zielgruppe.VERMITTLUNGSKUNDEN)));

        fall.tut(zielgruppe(Zielgruppe.VERMITTLUNGSKUNDEN, "2026-07-15"));
        assertThat(fall.gruende(zielgruppe(Zielgruppe.AUSBILDUNGSABSOLVENTEN, "2026-07-15")))
                .containsExactly("u-04.zu-spaet");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).isEmpty();
        fall.dann("2028-01-15");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).contains(new FaelligerWechsel("U-04", tag("2028-01-15"),
                List.of(Zielgruppe.AKTIVIERUNGSKUNDEN)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("U-05 under 18 only training places, EQ, school and youth Maßnahmen are matched")
    void matchesNoOrdinaryWorkUnderEighteen(Jugendangebot angebot) {
        var ordinary = Set.of(Jugendangebot.ARBEIT, Jugendangebot.MASSNAHME_FUER_ERWACHSENE).contains(angebot);

        assertThat(angebot.passtZuAlter(fall.lage(), tag("2027-05-03"))).isEqualTo(!ordinary);
        assertThat(angebot.passtZuAlter(fall.lage(), tag("2027-05-04"))).as("of age").isTrue();
    }

    private static ZielgruppeSetzen suchend(String tag) {
        return zielgruppe(Zielgruppe.AUSBILDUNGSSUCHENDE, tag);
    }

    private static BildungslageErfassen mitWunsch(String beginn, boolean reif) {
        return new BildungslageErfassen(null, null, reif, tag(beginn), null);
    }
}
