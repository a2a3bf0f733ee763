package de.passgenau.api.security;

import java.util.Set;

/** Whom somebody deputises for today, beside what his token says. */
@FunctionalInterface
public interface Vertretungsauskunft {

    /** @param kennung subject of the deputy at the identity provider */
    Set<String> vertretene(String kennung);
}
