package de.passgenau.api.stelle.vorgang;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;

/** Where offers and their employers are kept, and how callers name them. */
record Stellenzutaten(
        Aktenfuehrung<Stellenangebot> akten,
        Dokumentliste<Arbeitgeber> arbeitgeber,
        Kennungen kennungen) {}
