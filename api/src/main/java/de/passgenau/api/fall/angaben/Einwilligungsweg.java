package de.passgenau.api.fall.angaben;

/** How a person has said it. */
public enum Einwilligungsweg {
    SCHRIFTLICH, PERSOENLICH, TELEFONISCH, ONLINE
}
