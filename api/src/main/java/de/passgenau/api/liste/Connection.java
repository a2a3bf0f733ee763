package de.passgenau.api.liste;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** One page of a list as every list of the SDL answers it. */
public record Connection<A>(List<Edge<A>> edges, PageInfo pageInfo, long totalCount) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /** The same page of what other eyes may see of each entry. */
    public <B> Connection<B> als(Function<A, B> sicht) {
        return new Connection<>(edges.stream().map(edge -> new Edge<>(edge.cursor, sicht.apply(edge.node))).toList(),
                pageInfo, totalCount);
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
