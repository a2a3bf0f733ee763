package de.passgenau.api.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** Turns the ids of the store into the opaque ids of the API and back. */
@Component
public class Kennungen {

    /** The id of no object. */
    public static final String NIEMAND = "-";

    private static final String ZWECK = "kennung";

    private final Siegel siegel;

    Kennungen(Siegel siegel) {
        this.siegel = siegel;
    }

    public String global(Class<?> typ, String id) {
        return siegel.verschliesse(ZWECK, typ.getSimpleName() + ':' + id);
    }

    private Optional<String> lies(Class<?> typ, String global) {
        return lies(global).filter(kennung -> kennung.typ().equals(typ.getSimpleName())).map(Kennung::id);
    }

    /** The id inside, or one that no object has: what is unreadable is looked for like everything else. */
    public String id(Class<?> typ, String global) {
        return lies(typ, global).orElse(NIEMAND);
    }

    Optional<Kennung> lies(String global) {
        return siegel.oeffne(ZWECK, global).map(Kennung::of);
    }
}
