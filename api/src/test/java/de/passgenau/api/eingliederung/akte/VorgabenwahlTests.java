package de.passgenau.api.eingliederung.akte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fristen.regelwerk.Fristmass;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import org.junit.jupiter.api.Test;

class VorgabenwahlTests {

    @Test
    void takesTheNumbersOfTheUckermarkFromItsRuleSet() throws IOException {
        var uckermark = Regelwerkwahl.lies("uckermark");

        assertThat(Vorgabenwahl.aus(uckermark, uckermark)).isEqualTo(Fallarbeit.UCKERMARK);
    }

    @Test
    void takesWhatHammIsSilentAboutFromTheUckermark() throws IOException {
        var hamm = Vorgabenwahl.aus(Regelwerkwahl.lies("hamm"), Regelwerkwahl.lies("uckermark"));

        assertThat(hamm.marktnah()).isEqualTo(Fallarbeit.UCKERMARK.marktnah());
        assertThat(hamm.vereinbarung()).isEqualTo(Regelwerkwahl.lies("hamm")
                .regel("V-02")
                .map(regel -> ((Fristmass.Gezaehlt) regel.frist()).abstand()
                        .dauer()
                        .anzahl())
                .orElseThrow());
    }
}
