package de.passgenau.api.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** Turns the ids of the store into the opaque ids of the API and back. */
@Component
public class Kennungen {

    private static final String ZWECK = "kennung";

    private final Siegel siegel;

    Kennungen(Siegel siegel) {
        this.siegel = siegel;
    }

    public String global(Class<?> typ, String id) {
        return siegel.verschliesse(ZWECK, typ.getSimpleName() + ':' + id);
    }

    /** The id inside, if this is the id of an object of this type; whether the object exists is another question. */
    public Optional<String> lies(Class<?> typ, String global) {
        return lies(global).filter(kennung -> kennung.typ().equals(typ.getSimpleName())).map(Kennung::id);
    }

    Optional<Kennung> lies(String global) {
        return siegel.oeffne(ZWECK, global).map(Kennung::of);
    }
}
