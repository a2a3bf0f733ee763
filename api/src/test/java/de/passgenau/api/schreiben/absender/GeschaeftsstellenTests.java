package de.passgenau.api.schreiben.absender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import org.junit.jupiter.api.Test;

class GeschaeftsstellenTests {

    @Test
    void writesInTheNameOfNoneWithoutAnAddress() throws IOException {
        var alle = new AbsenderConfiguration().geschaeftsstellen("");

        assertThat(alle.fuer(Fallbestand.inPrenzlau()).absenderzeile())
                .isEqualTo("Jobcenter Beispielkreis · Musterstraße 1 · 17291 Prenzlau");
        assertThatThrownBy(() -> alle.fuer(Fallbestand.gefuehrt("Anderswo", "jemand")))
                .isInstanceOfSatisfying(Abgewiesen.class,
                        abgewiesen -> assertThat(abgewiesen.argumente()).containsExactly("Anderswo"));
    }
}
