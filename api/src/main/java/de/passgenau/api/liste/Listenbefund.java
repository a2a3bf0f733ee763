package de.passgenau.api.liste;

import de.passgenau.matching.pflege.Pruefbericht;

/** How a list, named by its collection, differs from the documents. */
public record Listenbefund(String liste, Pruefbericht bericht) {}
