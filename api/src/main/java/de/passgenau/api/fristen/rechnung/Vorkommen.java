package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.regelwerk.Zeichen;

/** That something happened, or began to hold, on a day. */
record Vorkommen(Zeichen zeichen, LocalDate tag) {}
