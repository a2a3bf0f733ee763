package de.passgenau.api.einfuhr.lauf;

/** What became of something that was delivered. */
public enum Einfuhrstand {
    ANGELEGT, GEAENDERT, UNVERAENDERT, ABGELEHNT
}
