package de.passgenau.matching;

/** A list of entries with nothing behind them. */
public interface Liste extends Sammlung<Eintrag> {}
