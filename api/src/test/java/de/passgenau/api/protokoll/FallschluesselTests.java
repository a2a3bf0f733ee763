package de.passgenau.api.protokoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FallschluesselTests {

    private static final Fallschluessel EINER = schluessel(1);
    private static final Fallschluessel ANDERER = schluessel(2);

    @Test
    void standsForItsCaseByATokenThatSaysNothing() {
        assertThat(EINER.bezug()).isEqualTo(schluessel(1).bezug()).hasSize(22).isNotEqualTo(ANDERER.bezug());
        assertThat(EINER.wert()).doesNotContain(EINER.bezug());
    }

    @Property(tries = 200)
    void readsWhatItWroteAndNothingElse(@ForAll String text, @ForAll String geraten) {
        var geheim = EINER.verschluesselt(text);

        assertThat(EINER.entschluesselt(geheim)).contains(text);
        assertThat(ANDERER.entschluesselt(geheim)).isEmpty();
        assertThat(EINER.entschluesselt(geraten)).isEmpty();
        assertThat(EINER.verschluesselt(text)).as("the same text looks different each time").isNotEqualTo(geheim);
    }

    @Test
    void isNeverPrintedAndNeverShort() {
        assertThat(EINER.toString()).doesNotContain(EINER.wert());
        assertThatThrownBy(() -> new Fallschluessel("YWJj")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fallschluessel schluessel(int nummer) {
        var bytes = new byte[32];
        bytes[0] = (byte) nummer;
        assertThat(Base64.getEncoder().encodeToString(bytes)).hasSize(44);
        return Fallschluessel.neu(() -> bytes);
    }
}
