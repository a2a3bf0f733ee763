package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZeichenTests {

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Zeichen.hoechstens("ab\uD83D\uDE00c", 3)).isEqualTo("ab");
        assertThat(Zeichen.hoechstens("ab\uD83D\uDE00c", 4)).isEqualTo("ab\uD83D\uDE00");
        assertThat(Zeichen.hoechstens("abc", 3)).isEqualTo("abc");
        assertThat(Zeichen.hoechstens("abc", 0)).isEmpty();
    }
}
