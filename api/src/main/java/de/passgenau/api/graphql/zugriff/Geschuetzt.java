package de.passgenau.api.graphql.zugriff;

/** An object about a person: that somebody got to see it is written down. */
public interface Geschuetzt {

    /** The token under which the protocol knows the person's case; it says nothing to anybody without the case's key. */
    String bezug();
}
