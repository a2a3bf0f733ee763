package de.passgenau.api.schreiben;

/** How a content is to be read. */
public enum Kodierung {
    TEXT, BASE64
}
