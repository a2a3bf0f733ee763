package de.passgenau.api.graphql;

import java.util.Map;
import java.util.Set;

import de.passgenau.api.security.Anrufer;

/** A kind of object that {@code node} finds again; the class is called like the type in the SDL. */
public interface Knotenart<A> {

    Class<A> typ();

    /** The objects with these ids of the store that this caller may see, in one read. */
    Map<String, A> finde(Set<String> ids, Anrufer anrufer);
}
