package de.passgenau.api.fall.person;

import java.util.Collection;

import de.passgenau.api.graphql.zugriff.Einsicht;

/** Knows which cases belong to the Bedarfsgemeinschaft with a number. */
public interface Haushaltsnummern {

    /** Store ids, as far as the caller may know of the Bedarfsgemeinschaft; whoever finds it has seen it. */
    Collection<String> faelle(String bgNummer, Einsicht einsicht);
}
