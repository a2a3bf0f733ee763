package de.passgenau.api.fall;

import de.passgenau.api.fall.angaben.Zustand;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may change a case that he may know of: its own Fallmanager, and whoever deputises for him.
 *
 * @param grund why not, as a key of the messages; null if it is allowed
 */
record Befugnis(boolean ja, @Nullable String grund) {

    static Befugnis zuAendern(Fall fall, Anrufer anrufer) {
        boolean zustaendig = anrufer.hat(Rolle.FALLMANAGER) && (anrufer.kennung().equals(fall.fallmanager())
                || anrufer.vertretungen().contains(fall.fallmanager()));
        if (!zustaendig) {
            return new Befugnis(false, "nicht-zustaendig");
        }
        return fall.zustand() == Zustand.OFFEN ? new Befugnis(true, null) : new Befugnis(false, "nicht-offen");
    }
}
