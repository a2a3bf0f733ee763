package de.passgenau.api.schreiben;

/** In which form something is put on paper. */
public enum Schriftformat {
    HTML, PDF
}
