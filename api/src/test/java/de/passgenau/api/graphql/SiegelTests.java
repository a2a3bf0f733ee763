package de.passgenau.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SiegelTests {

    private final Siegel siegel = new Siegel(bytes("0123456789abcdef0123456789abcdef"));

    @Property
    void opensToTheTextThatWasSealed(@ForAll @NotEmpty String text) {
        var valid = new String(bytes(text), StandardCharsets.UTF_8);

        assertThat(siegel.oeffne("kennung", siegel.verschliesse("kennung", valid))).contains(valid);
    }

    @Property
    void opensNothingThatWasChanged(@ForAll @IntRange(max = 200) int position,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        var sealed = Base64.getUrlDecoder().decode(siegel.verschliesse("kennung", "Arbeitgeber:4711"));
        sealed[position % sealed.length] ^= (byte) change;

        assertThat(siegel.oeffne("kennung", Base64.getUrlEncoder().encodeToString(sealed))).isEmpty();
    }

    @Property
    void opensNothingThatSomebodyInvented(@ForAll String text) {
        assertThat(siegel.oeffne("kennung", text)).isEmpty();
    }

    @Test
    void opensForNoOtherPurposeAndNoOtherKey() {
        var sealed = siegel.verschliesse("kennung", "Arbeitgeber:4711");

        assertThat(siegel.oeffne("marke", sealed)).isEmpty();
        assertThat(new Siegel(bytes("another key of thirty-two bytes!")).oeffne("kennung", sealed)).isEmpty();
    }

    @Test
    void staysTheSameForTheSameTextAndShowsNothingOfIt() {
        var sealed = siegel.verschliesse("kennung", "Arbeitgeber:4711");

        assertThat(siegel.verschliesse("kennung", "Arbeitgeber:4711")).isEqualTo(sealed);
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("Arbeitgeber", "4711");
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertThatThrownBy(() -> new Siegel(new byte[31])).hasMessageContaining("31");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
