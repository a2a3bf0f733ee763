package de.passgenau.api.eingliederung.akte;

import de.passgenau.api.eingliederung.Umstaende;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** What follows in a case from its own facts as soon as their day has come, without anybody's act. */
@FunctionalInterface
public interface Nachfuehrung {

    /** With all that follows today; the same if nothing does. */
    Fallverlauf nachgefuehrt(Fallverlauf akte, Umstaende umstaende);
}
