package de.passgenau.api.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CODES 1: a Fallmanager writes his own cases and those he deputises for")
class BefugnisTests {

    private final Fall fall = Fallbestand.gefuehrt("Prenzlau", "anna");

    @Test
    void allowsWhoIsInCharge() {
        assertThat(Befugnis.zuAendern(fall, fallmanager("anna"))).isEqualTo(new Befugnis(true, null));
    }

    @Test
    void allowsWhoDeputises() {
        assertThat(Befugnis.zuAendern(fall, fallmanager("bert", "anna")).ja()).isTrue();
        assertThat(Befugnis.zuAendern(fall, fallmanager("bert", "carla")).ja()).isFalse();
    }

    @Test
    void refusesAnotherRoleOfTheSameName() {
        var service = new Anrufer("anna", null, Set.of(Rolle.SERVICE), Set.of("Prenzlau"), null, null, null, Set.of());

        assertThat(Befugnis.zuAendern(fall, service).grund()).isEqualTo("nicht-zustaendig");
    }

    @Test
    void refusesAClosedCase() {
        var abgeschlossen = Fallbestand.im(Zustand.ABGESCHLOSSEN, fall);

        assertThat(Befugnis.zuAendern(abgeschlossen, fallmanager("anna")).grund()).isEqualTo("nicht-offen");
    }

    private static Anrufer fallmanager(String kennung, String... vertretungen) {
        return new Anrufer(kennung, null, Set.of(Rolle.FALLMANAGER), Set.of("Prenzlau"), null, null, null,
                Set.of(vertretungen));
    }
}
