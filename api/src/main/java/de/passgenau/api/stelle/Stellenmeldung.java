package de.passgenau.api.stelle;

import java.util.List;

import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.wunsch.Wunschfund;
import org.jspecify.annotations.Nullable;

/**
 * What an employer reports, and who takes care of it.
 *
 * @param wuensche    what it says that an employer may not wish for
 * @param betreuer    Kennung of who looks after it in the Arbeitgeberservice
 * @param doppeltWeil why it is one of its own although the same is reported already; null for no such claim
 */
public record Stellenmeldung(
        Stellenangaben angaben,
        List<Wunschfund> wuensche,
        String betreuer,
        @Nullable String doppeltWeil) {

    public Stellenmeldung {
        wuensche = List.copyOf(wuensche);
    }
}
