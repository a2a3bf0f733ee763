package de.passgenau.api.vermittlung.pool;

import java.util.List;
import java.util.function.Supplier;

import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;

/**
 * A page of the pool.
 *
 * @param zaehlung counts only if somebody asks for it
 */
record PoolConnection(Connection<Poolprofil> seite, Supplier<List<Poolfacette>> zaehlung) {

    public List<Edge<Poolprofil>> edges() {
        return seite.edges();
    }

    public PageInfo pageInfo() {
        return seite.pageInfo();
    }

    public long totalCount() {
        return seite.totalCount();
    }

    public List<Poolfacette> facetten() {
        return zaehlung.get();
    }

    /** How many there are for each value of a characteristic. */
    record Poolfacette(Art merkmal, List<Wert> werte) {

        /** By what. */
        enum Art {
            BRANCHE, REGION
        }

        /** One value, and how many have it. */
        record Wert(String wert, long anzahl) {}
    }
}
