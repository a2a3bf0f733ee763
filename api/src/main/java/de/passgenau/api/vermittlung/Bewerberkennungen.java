package de.passgenau.api.vermittlung;

import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ids and pseudonyms of candidates. Those of the pool differ from employer to employer, so that two of them can't put
 * together what each knows.
 */
@Component
public class Bewerberkennungen {

    private final Siegel siegel;
    private final Kennungen kennungen;

    Bewerberkennungen(Siegel siegel, Kennungen kennungen) {
        this.siegel = siegel;
        this.kennungen = kennungen;
    }

    public String pseudonym(String fall, Anrufer anrufer) {
        return siegel.kurzzeichen("pseudonym", scoped(fall, anrufer));
    }

    /** The id in the store, made an id that only this caller's organisation can read back. */
    public String global(Class<?> typ, String fall, Anrufer anrufer) {
        return kennungen.global(typ, scoped(fall, anrufer));
    }

    /** The id of the case behind an id of the API, or of none if it was made for somebody else. */
    public String fall(Class<?> typ, String global, Anrufer anrufer) {
        return fall(kennungen.id(typ, global), anrufer);
    }

    Set<String> faelle(Set<String> scoped, Anrufer anrufer) {
        return scoped.stream().map(einer -> fall(einer, anrufer)).collect(Collectors.toSet());
    }

    public String scoped(String fall, Anrufer anrufer) {
        return scope(anrufer.arbeitgeberId()) + fall;
    }

    private static String fall(String scoped, Anrufer anrufer) {
        var scope = scope(anrufer.arbeitgeberId());
        return scoped.startsWith(scope) ? scoped.substring(scope.length()) : Kennungen.NIEMAND;
    }

    private static String scope(@Nullable String arbeitgeber) {
        return arbeitgeber == null ? "" : arbeitgeber + '/';
    }
}
