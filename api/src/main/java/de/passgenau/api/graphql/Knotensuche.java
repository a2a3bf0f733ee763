package de.passgenau.api.graphql;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** Finds objects for one operation: however many fields ask, one read of the store per type and level answers. */
public final class Knotensuche {

    private final Kennungen kennungen;
    private final DataLoader<Kennung, Object> loader;

    Knotensuche(Kennungen kennungen, DataLoader<Kennung, Object> loader) {
        this.kennungen = kennungen;
        this.loader = loader;
    }

    /** The object with this id of the API, if it is of this type and this caller may see it. */
    public <A> CompletableFuture<@Nullable A> finde(Class<A> typ, String global) {
        return load(kennungen.lies(global).filter(kennung -> kennung.typ().equals(typ.getSimpleName())))
                .thenApply(typ::cast);
    }

    /** The object with this id of the store, if there is one and this caller may see it. */
    public <A> CompletableFuture<@Nullable A> perId(Class<A> typ, @Nullable String id) {
        return load(Optional.ofNullable(id).map(known -> new Kennung(typ.getSimpleName(), known)))
                .thenApply(typ::cast);
    }

    CompletableFuture<@Nullable Object> finde(String global) {
        return load(kennungen.lies(global));
    }

    private CompletableFuture<@Nullable Object> load(Optional<Kennung> kennung) {
        return kennung.<CompletableFuture<@Nullable Object>>map(known -> loader.load(known).thenApply(found -> found))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }
}
