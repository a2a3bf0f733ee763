package de.passgenau.api.protokoll;

import java.util.Optional;

/** Knows the tokens of the cases; kept by whoever keeps the cases. */
public interface Fallbezuege {

    /** Nothing for a number that no case has, or no longer has. */
    Optional<String> bezugZuFallnummer(String fallnummer);

    /** @param kennung the opaque id of the API */
    Optional<String> bezugZuKennung(String kennung);
}
