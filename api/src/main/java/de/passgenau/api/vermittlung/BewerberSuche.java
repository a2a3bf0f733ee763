package de.passgenau.api.vermittlung;

import java.util.List;

import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.liste.Suche;
import org.jspecify.annotations.Nullable;

/** What a list of candidates is narrowed down by. */
record BewerberSuche(
        @Nullable List<String> berufe,
        @Nullable List<String> kenntnisse,
        @Nullable List<String> nachweise) {

    static Suche suche(@Nullable BewerberSuche wunsch) {
        return wunsch == null
                ? Suche.nachAllem()
                : Suche.nachAllem()
                        .und(Fallmerkmale.BERUF, wunsch.berufe)
                        .und(Fallmerkmale.KENNTNISSE, wunsch.kenntnisse)
                        .und(Fallmerkmale.NACHWEISE, wunsch.nachweise);
    }
}
