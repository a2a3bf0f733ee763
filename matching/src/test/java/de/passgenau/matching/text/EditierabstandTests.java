package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EditierabstandTests {

    @Test
    void countsOneErrorEach() {
        assertThat(Editierabstand.zwischen("verkaufer", "verkeufer", 3)).isEqualTo(1);
        assertThat(Editierabstand.zwischen("verkaufer", "verkufer", 3)).isEqualTo(1);
        assertThat(Editierabstand.zwischen("verkaufer", "verkauffer", 3)).isEqualTo(1);
        assertThat(Editierabstand.zwischen("verkaufer", "verakufer", 3)).isEqualTo(1);
    }

    @Test
    void givesUpBeyondTheLimit() {
        assertThat(Editierabstand.zwischen("maler", "zimmerer", 2)).isEqualTo(3);
        assertThat(Editierabstand.zwischen("abcdef", "uvwxyz", 2)).isEqualTo(3);
    }

    @Property(tries = 300)
    void isSymmetricAndZeroOnlyForEqualWords(@ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b) {
        int hin = Editierabstand.zwischen(a, b, 12);
        assertThat(hin).isEqualTo(Editierabstand.zwischen(b, a, 12));
        assertThat(hin == 0).isEqualTo(a.equals(b));
    }
}
