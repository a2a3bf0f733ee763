package de.passgenau.api.vermittlung.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import de.passgenau.api.stelle.Stellenbeispiel;
import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Anforderungen;
import de.passgenau.api.stelle.angabe.Arbeitszeit;
import de.passgenau.api.stelle.angabe.Bedingungen;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.angabe.Stellentaetigkeit;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-02 what an offer says in fields and words is what people are compared with")
class StellendeutungTests {

    private static final Stellenangaben LAGER = Stellenbeispiel.angaben(Stellenbeispiel.rahmen(null));

    @Test
    void readsFieldsAndText() {
        var stelle = Stellendeutung.von(mit("Sitzende Tätigkeit. Arbeitsbeginn ist um 5 Uhr.", LAGER.anforderungen(),
                LAGER.arbeitszeit()));

        assertThat(stelle.lagen()).containsExactly(Arbeitslage.SCHICHT);
        assertThat(stelle.umfang()).containsExactlyInAnyOrder(Umfang.VOLLZEIT, Umfang.TEILZEIT);
        assertThat(stelle.belastungen()).contains(Belastung.STEHEN);
        assertThat(stelle.merkmale()).contains(Stellenmerkmal.QUEREINSTIEG);
        assertThat(stelle.beginntUm()).hasToString("05:00");
    }

    @Test
    void takesTheHighestLevelOfGermanOutOfWhatHasToBeProven() {
        var stelle = Stellendeutung.von(mit(null, new Anforderungen(
                List.of(new Anforderung("Deutsch B2", List.of("SPRACHE_B2")),
                        new Anforderung("Führerschein", List.of("FUEHRERSCHEIN_B", "FUEHRERSCHEIN_C")),
                        new Anforderung("Was niemand kennt", List.of())),
                List.of(), Sprachniveau.B1), LAGER.arbeitszeit()));

        assertThat(stelle.deutsch()).isEqualTo(Sprachniveau.B2);
        assertThat(stelle.muss()).containsExactly(Set.of("FUEHRERSCHEIN_B", "FUEHRERSCHEIN_C"));
    }

    @Test
    void countsHoursWhereNobodySaysHowMuchItIs() {
        assertThat(umfang(new Arbeitszeit(38, 40, List.of(), List.of()), Stellenart.ARBEIT))
                .containsExactly(Umfang.VOLLZEIT);
        assertThat(umfang(new Arbeitszeit(null, 20, List.of(), List.of()), Stellenart.ARBEIT))
                .containsExactly(Umfang.TEILZEIT);
        assertThat(umfang(Arbeitszeit.OFFEN, Stellenart.ARBEIT)).isEmpty();
        assertThat(umfang(Arbeitszeit.OFFEN, Stellenart.MINIJOB)).containsExactly(Umfang.MINIJOB);
    }

    @Test
    void knowsASubsidisedOfferByWhomItDemands() {
        var stelle = Stellendeutung.von(mit(null, new Anforderungen(
                List.of(new Anforderung("§ 16i", List.of("FOERDERFAEHIG_16I"))), List.of(), null), Arbeitszeit.OFFEN));

        assertThat(stelle.merkmale()).contains(Stellenmerkmal.GEFOERDERT);
    }

    private static Set<Umfang> umfang(Arbeitszeit zeit, Stellenart art) {
        return Stellendeutung.von(mit(zeit, art)).umfang();
    }

    private static Stellenangaben mit(Arbeitszeit zeit, Stellenart art) {
        return new Stellenangaben("Lager", null,
                new Stellentaetigkeit(art, LAGER.beruf(), LAGER.niveau()), LAGER.anforderungen(), LAGER.orte(), zeit,
                new Bedingungen(List.of(), List.of()), LAGER.rahmen(), null, null);
    }

    private static Stellenangaben mit(@Nullable String text, Anforderungen anforderungen, Arbeitszeit zeit) {
        return new Stellenangaben("Lager", text, LAGER.taetigkeit(), anforderungen, LAGER.orte(), zeit,
                LAGER.bedingungen(), LAGER.rahmen(), null, null);
    }
}
