package de.passgenau.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What was made of texts lately. */
class MerklisteTests {

    private final List<String> gerechnet = new ArrayList<>();
    private final Merkliste<String> liste = new Merkliste<>(3, text -> {
        gerechnet.add(text);
        return Integer.toString(Integer.parseInt(text) + 1);
    });

    @Test
    void theSameTextIsLookedAtOnce() {
        assertSame(liste.zu("41"), liste.zu("41"));
        assertEquals(List.of("41"), gerechnet);
    }

    @Test
    void itNeverGrowsBeyondItsBoundAndStaysRight() {
        for (int zahl = 0; zahl < 50; zahl++) {
            assertEquals(Integer.toString(zahl + 1), liste.zu(Integer.toString(zahl)));
            assertTrue(liste.umfang() <= 3);
        }
    }

    @Test
    void whatFailsOrIsTooLongIsNotKept() {
        assertThrows(NumberFormatException.class, () -> liste.zu("vierzig"));
        assertEquals("2", liste.zu("0".repeat(5_000) + "1"));
        assertEquals(0, liste.umfang());
    }
}
