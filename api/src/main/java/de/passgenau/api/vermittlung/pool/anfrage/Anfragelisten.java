package de.passgenau.api.vermittlung.pool.anfrage;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.stereotype.Component;

/** The lists that a search for requests looks at. */
@Component
record Anfragelisten(Dokumentliste<Kontaktanfrage> anfragen, Dokumentliste<Fall> faelle) {}
