package de.passgenau.api.arbeitgeber;

import java.util.Set;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;

/** Who sees which employer: the Jobcenter's placement and management all of them, an employer only itself. */
final class Arbeitgebersicht {

    private static final Set<Rolle> ALLE = Set.of(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE, Rolle.LEITUNG,
            Rolle.ADMIN, Rolle.REVISION);

    private Arbeitgebersicht() {}

    static boolean darfSehen(Anrufer anrufer, String id) {
        return anrufer.rollen().stream().anyMatch(ALLE::contains)
                || anrufer.hat(Rolle.ARBEITGEBER) && id.equals(anrufer.arbeitgeberId());
    }
}
