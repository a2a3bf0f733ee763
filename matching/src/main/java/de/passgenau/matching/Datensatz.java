package de.passgenau.matching;

/** A person, an offer or a Maßnahme in the stock: what lists know of it, and what it is judged by. */
public record Datensatz<T>(Eintrag eintrag, T inhalt) {}
