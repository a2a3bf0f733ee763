package de.passgenau.api.security;

import java.util.Arrays;
import java.util.Optional;

/** Whom a Fallmanager looks after. */
public enum Fallmanagerart {

    U25, BERUFSBERATER, ARBEITSMARKTNAH, ARBEITSMARKTFERN, SELBSTAENDIGE, GEFLUECHTETE;

    /** The kind an identity provider means, in capital or small letters. */
    static Optional<Fallmanagerart> genannt(String name) {
        return Arrays.stream(values()).filter(art -> Claimleser.sameWord(art.name(), name)).findFirst();
    }
}
