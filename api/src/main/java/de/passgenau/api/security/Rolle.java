package de.passgenau.api.security;

import java.util.Arrays;
import java.util.Optional;

/** What a caller does in the Jobcenter; one caller may do several things. */
public enum Rolle {

    FALLMANAGER, SERVICE, LEISTUNG, ARBEITGEBERSERVICE, TRAEGER, ARBEITGEBER, LEITUNG, ADMIN, REVISION;

    /** The role an identity provider means, in capital or small letters; empty for the roles of other
     * applications. */
    static Optional<Rolle> genannt(String name) {
        return Arrays.stream(values()).filter(rolle -> Claimleser.sameWord(rolle.name(), name)).findFirst();
    }

    /** The name under which Spring Security knows this role. */
    String authority() {
        return "ROLE_" + name();
    }
}
