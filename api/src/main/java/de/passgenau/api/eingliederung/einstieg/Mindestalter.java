package de.passgenau.api.eingliederung.einstieg;

import java.time.LocalDate;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;

/** E-02: everybody who can work is counselled from the 15th birthday on. */
public final class Mindestalter {

    private Mindestalter() {}

    public static void pruefe(LocalDate tag, Lage lage, Pruefung pruefung) {
        var jahre = lage.vorgaben().mindestalter();
        if (lage.person().alter(tag) < jahre) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "e-02.zu-jung", jahre,
                    lage.person().geburtstag(jahre));
        }
    }
}
