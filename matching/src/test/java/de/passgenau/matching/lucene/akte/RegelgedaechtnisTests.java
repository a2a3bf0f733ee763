package de.passgenau.matching.lucene.akte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rules that were read lately. */
class RegelgedaechtnisTests {

    private final Regelgedaechtnis gedaechtnis = new Regelgedaechtnis(3);

    @Test
    void theSameTextIsReadOnce() {
        assertSame(gedaechtnis.regel("Alter ab 25"), gedaechtnis.regel("Alter ab 25"));
        assertEquals(1, gedaechtnis.umfang());
    }

    @Test
    void itNeverGrowsBeyondItsBoundAndStaysRight() {
        for (int alter = 20; alter < 50; alter++) {
            assertEquals("Alter ab " + alter, gedaechtnis.regel("Alter ab " + alter).text());
            assertTrue(gedaechtnis.umfang() <= 3);
        }
    }

    @Test
    void whatCantBeReadIsNotKept() {
        assertThrows(IllegalStateException.class, () -> gedaechtnis.regel("Alter ab gestern"));
        assertEquals(0, gedaechtnis.umfang());
    }
}
