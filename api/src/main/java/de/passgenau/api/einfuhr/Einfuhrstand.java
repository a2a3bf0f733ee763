package de.passgenau.api.einfuhr;

/** What became of a line. */
enum Einfuhrstand {
    ANGELEGT, GEAENDERT, UNVERAENDERT, ABGELEHNT
}
