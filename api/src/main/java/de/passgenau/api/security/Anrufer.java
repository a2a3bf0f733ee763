package de.passgenau.api.security;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Who is calling, as the checked access token says: a person or a program.
 *
 * <p>A controller method takes it as a plain argument; a batch mapping takes it as
 * {@code @ContextValue Anrufer anrufer}.
 *
 * @param kennung the subject at the identity provider
 * @param name the name to display, where the identity provider tells one
 * @param geschaeftsstellen names of the Geschäftsstellen the caller works for, in the order of the token
 * @param traegerId the Träger the caller acts for, only in the role TRAEGER
 * @param arbeitgeberId the Arbeitgeber the caller acts for, only in the role ARBEITGEBER
 * @param fallmanagerArt whom the caller looks after, only in the role FALLMANAGER and where the token says
 * @param vertretungen Kennungen of the Fallmanager whom the caller deputises for, only in the role FALLMANAGER */
public record Anrufer(
        String kennung,
        @Nullable String name,
        Set<Rolle> rollen,
        Set<String> geschaeftsstellen,
        @Nullable String traegerId,
        @Nullable String arbeitgeberId,
        @Nullable Fallmanagerart fallmanagerArt,
        Set<String> vertretungen) {

    public Anrufer {
        if (kennung.isBlank()) {
            throw new IllegalArgumentException("Ein Anrufer braucht eine Kennung, nicht '" + kennung + "'");
        }
        rollen = Collections.unmodifiableSet(new LinkedHashSet<>(rollen));
        geschaeftsstellen = Collections.unmodifiableSet(new LinkedHashSet<>(geschaeftsstellen));
        vertretungen = Collections.unmodifiableSet(new LinkedHashSet<>(vertretungen));
    }

    /** Who also deputises for these. */
    Anrufer vertretend(Set<String> weitere) {
        var alle = new LinkedHashSet<>(vertretungen);
        alle.addAll(weitere);
        return new Anrufer(kennung, name, rollen, geschaeftsstellen, traegerId, arbeitgeberId, fallmanagerArt, alle);
    }

    public boolean hat(Rolle rolle) {
        return rollen.contains(rolle);
    }
}
