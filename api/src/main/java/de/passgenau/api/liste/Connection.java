package de.passgenau.api.liste;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One page of a list as every list of the SDL answers it. */
public record Connection<A>(List<Edge<A>> edges, PageInfo pageInfo, long totalCount) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /** An entry and its mark. */
    public record Edge<A>(String cursor, A node) {}

    /** Where the page lies. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
