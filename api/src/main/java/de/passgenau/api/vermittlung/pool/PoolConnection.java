package de.passgenau.api.vermittlung.pool;

import java.util.List;
import java.util.function.Supplier;

import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Connection.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * A page of the pool.
 *
 * @param zaehlung counts only if somebody asks for it
 */
record PoolConnection(Connection<Poolplatz> seite, Supplier<List<Poolfacette>> zaehlung) {

    public List<Pooledge> edges() {
        return seite.edges()
                .stream()
                .map(edge -> new Pooledge(edge.cursor(), edge.node().profil, edge.node().passung))
                .toList();
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

    /** @param passung null where no offer is asked about */
    record Poolplatz(Poolprofil profil, @Nullable Poolpassung passung) {}

    /** An entry with its mark. */
    record Pooledge(String cursor, Poolprofil node, @Nullable Poolpassung passung) {}

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
