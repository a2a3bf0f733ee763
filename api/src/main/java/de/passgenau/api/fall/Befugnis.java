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
public record Befugnis(boolean ja, @Nullable String grund) {

    /** Whether he is in charge, whatever the state of the case. */
    public static boolean verantwortet(Fall fall, Anrufer anrufer) {
        return anrufer.hat(Rolle.FALLMANAGER) && Fallsicht.zustaendige(anrufer).contains(fall.fallmanager());
    }

    /** For acts that say themselves whether the case has to be open. */
    public static Befugnis zuHandeln(Fall fall, Anrufer anrufer) {
        return verantwortet(fall, anrufer) ? new Befugnis(true, null) : new Befugnis(false, "nicht-zustaendig");
    }

    /** Appointments are also made and called off at the reception, for every case of the Geschäftsstelle. */
    public static Befugnis zuTerminen(Fall fall, Anrufer anrufer) {
        return anrufer.hat(Rolle.SERVICE) ? new Befugnis(true, null) : zuHandeln(fall, anrufer);
    }

    public static Befugnis zuAendern(Fall fall, Anrufer anrufer) {
        if (!verantwortet(fall, anrufer)) {
            return new Befugnis(false, "nicht-zustaendig");
        }
        return fall.zustand() == Zustand.OFFEN ? new Befugnis(true, null) : new Befugnis(false, "nicht-offen");
    }
}
