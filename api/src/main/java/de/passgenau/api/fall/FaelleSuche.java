package de.passgenau.api.fall;

import java.util.List;

import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Anrufer;
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

    Suche suche(Anrufer anrufer) {
        return Suche.nachAllem()
                .und(Fallmerkmale.GESCHAEFTSSTELLE, geschaeftsstellen)
                .und(Fallmerkmale.FALLMANAGER,
                        Boolean.TRUE.equals(nurEigene) ? List.of(anrufer.kennung()) : null)
                .und(Fallmerkmale.BERUF, berufe)
                .und(Fallmerkmale.ZUSTAND, zustaende);
    }
}
