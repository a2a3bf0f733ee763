package de.passgenau.matching;

import java.util.Optional;

/** A stock of persons, offers or Maßnahmen that is ranked: a list with more in it. */
public interface Kartei<T> extends Sammlung<Datensatz<T>> {

    /** What is kept of it, if it is there and the asking person may know of it. */
    Optional<T> inhalt(String id, Sichtfilter sicht);
}
