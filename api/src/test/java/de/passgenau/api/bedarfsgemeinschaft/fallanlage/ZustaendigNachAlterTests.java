package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mit;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.tag;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.wanda;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZustaendigNachAlterTests {

    private static final LocalDate HEUTE = LocalDate.parse("2026-11-02");

    @Test
    @DisplayName("E-07 under 25 the FM U25, for pupils the Berufsberater, from 25 the FM arbeitsmarktfern")
    void goesByAge() {
        var jung = mitglied("Tom", "2001-11-03", Mitgliedsrolle.ANTRAGSTELLER);
        var alt = mitglied("Tom", "2001-11-02", Mitgliedsrolle.ANTRAGSTELLER);

        assertThat(ZustaendigNachAlter.arten(mit(jung), jung, HEUTE)).containsExactly(Fallmanagerart.U25,
                Fallmanagerart.BERUFSBERATER);
        assertThat(ZustaendigNachAlter.arten(mit(alt), alt, HEUTE))
                .containsExactly(Fallmanagerart.ARBEITSMARKTFERN);
    }

    @Test
    @DisplayName("E-07 a household of both ages is seen together")
    void seesBothAgesTogether() {
        var wanda = wanda();
        var lea = mitglied("Lea", "2009-05-05", Mitgliedsrolle.KIND);
        var mio = mitglied("Mio", "2019-06-03", Mitgliedsrolle.KIND);

        assertThat(ZustaendigNachAlter.arten(mit(wanda, lea), wanda, HEUTE))
                .containsExactlyInAnyOrder(Fallmanagerart.U25, Fallmanagerart.ARBEITSMARKTFERN);
        assertThat(ZustaendigNachAlter.arten(mit(wanda, mio), wanda, HEUTE))
                .containsExactly(Fallmanagerart.ARBEITSMARKTFERN);
        assertThat(ZustaendigNachAlter.arten(mit(wanda, lea.ausgeschieden(tag("2026-10-01"))), wanda, HEUTE))
                .containsExactly(Fallmanagerart.ARBEITSMARKTFERN);
    }

    @Test
    @DisplayName("E-08 nobody begins with the FM arbeitsmarktnah")
    void neverBeginsNearTheMarket() {
        var arten = ZustaendigNachAlter.arten(mit(wanda()), wanda(), HEUTE);

        assertThat(ZustaendigNachAlter.erlaubt(Fallmanagerart.ARBEITSMARKTNAH, arten)).isFalse();
        assertThat(ZustaendigNachAlter.erlaubt(Fallmanagerart.SELBSTAENDIGE, arten)).isTrue();
        assertThat(ZustaendigNachAlter.erlaubt(Fallmanagerart.ARBEITSMARKTFERN, arten)).isTrue();
    }
}
