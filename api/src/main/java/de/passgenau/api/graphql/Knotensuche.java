package de.passgenau.api.graphql;

import java.util.concurrent.CompletableFuture;

import de.passgenau.api.graphql.zugriff.Einsicht;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** Finds objects for one operation: however many fields ask, one read of the store per type and level answers. */
public final class Knotensuche {

    private static final Kennung UNBEKANNT = new Kennung("Fall", Kennungen.NIEMAND);

    private final Kennungen kennungen;
    private final DataLoader<Kennung, Object> loader;
    private final Einsicht einsicht;

    Knotensuche(Kennungen kennungen, DataLoader<Kennung, Object> loader, Einsicht einsicht) {
        this.kennungen = kennungen;
        this.loader = loader;
        this.einsicht = einsicht;
    }

    /** The object with this id of the API, if it is of this type and this caller may see it. */
    public <A> CompletableFuture<@Nullable A> finde(Class<A> typ, String global) {
        return load(new Kennung(typ.getSimpleName(), kennungen.id(typ, global))).thenApply(typ::cast);
    }

    /** The object with this id of the store, if there is one and this caller may see it. */
    public <A> CompletableFuture<@Nullable A> perId(Class<A> typ, @Nullable String id) {
        return id == null
                ? CompletableFuture.completedFuture(null)
                : load(new Kennung(typ.getSimpleName(), id)).thenApply(typ::cast);
    }

    /** What is unreadable is looked for where everything is looked for that may not be known of. */
    CompletableFuture<@Nullable Object> finde(String global) {
        return load(kennungen.lies(global).orElse(UNBEKANNT));
    }

    private CompletableFuture<@Nullable Object> load(Kennung kennung) {
        return loader.load(kennung).thenApply(found -> found == null ? null : einsicht.zeige(found));
    }
}
