package de.passgenau.api.massnahme.suche;

import java.util.List;

import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Trefferliste.Fundstelle;
import org.jspecify.annotations.Nullable;

/**
 * A page of Maßnahmen that were found.
 *
 * @param facetten empty if nobody asked for them
 */
record MassnahmeConnection(
        List<Massnahmefund> edges,
        PageInfo pageInfo,
        long totalCount,
        List<Massnahmefacette> facetten) {

    /** @param entfernungKm null if no place was asked for, or nobody knows where it is held */
    record Massnahmefund(
            String cursor,
            Massnahme node,
            List<Fundstelle> hervorhebungen,
            @Nullable Double entfernungKm) {}

    /** How many have which value. */
    record Massnahmefacette(Facettenart facette, List<Massnahmefacettenwert> werte) {}

    /**
     * One value.
     *
     * @param wert        as the search takes it
     * @param bezeichnung what it is called; null for a Träger or a law that is gone
     */
    record Massnahmefacettenwert(String wert, @Nullable String bezeichnung, long anzahl) {}
}
