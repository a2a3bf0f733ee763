package de.passgenau.api.stelle.angabe;

import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Anforderungsniveau;

/** What kind of work it is, in which occupation, and how demanding. */
public record Stellentaetigkeit(Stellenart art, Stellenberuf beruf, Anforderungsniveau niveau) {}
