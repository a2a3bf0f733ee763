package de.passgenau.api.fall;

import java.util.List;

import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed down by.
 *
 * @param name beginnings of first and last name; looked for in the store, never in the engine
 */
record FaelleSuche(
        @Nullable String name,
        @Nullable List<String> geschaeftsstellen,
        @Nullable Boolean nurEigene,
        @Nullable List<String> berufe,
        @Nullable List<Zustand> zustaende) {

    /** Nobody narrows down by what he may not see. */
    Suche suche(Anrufer anrufer) {
        if (berufe != null && !anrufer.hat(Rolle.FALLMANAGER)) {
            throw new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.suche-nach", "berufe");
        }
        return Suche.nachAllem()
                .und(Fallmerkmale.GESCHAEFTSSTELLE, geschaeftsstellen)
                .und(Fallmerkmale.FALLMANAGER,
                        Boolean.TRUE.equals(nurEigene) ? List.of(anrufer.kennung()) : null)
                .und(Fallmerkmale.BERUF, berufe)
                .und(Fallmerkmale.ZUSTAND, zustaende);
    }
}
