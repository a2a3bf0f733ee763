package de.passgenau.api.fristen.kalender;

/** Whether a period leads away from its event or up to it. */
public enum Richtung {
    NACH, VOR
}
