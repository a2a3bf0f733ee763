package de.passgenau.catalogue.massnahme;

/** What is stored of the state of a Maßnahme; the rest follows from its Durchgänge and the day. */
public enum Stand {
    ENTWURF, VEROEFFENTLICHT, ABGESAGT
}
