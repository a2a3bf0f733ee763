package de.passgenau.api.demo.stelle;

import de.passgenau.api.verzeichnis.Berufssuche;
import de.passgenau.api.verzeichnis.Ortskunde;

/** What titles occupations have, and where places lie. */
public record Demokunde(Berufssuche berufe, Ortskunde orte) {}
