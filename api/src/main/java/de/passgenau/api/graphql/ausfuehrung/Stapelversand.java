package de.passgenau.api.graphql.ausfuehrung;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/** Sends what was asked for in one go, when nobody is at work who might ask for more. */
final class Stapelversand {

    private final DataLoaderRegistry lader;
    private int arbeitende;
    private boolean wartet;
    private boolean unterwegs;

    Stapelversand(DataLoaderRegistry lader) {
        this.lader = lader;
    }

    synchronized void beginne() {
        arbeitende++;
    }

    void beende() {
        synchronized (this) {
            arbeitende--;
        }
        sende();
    }

    /** Something is asked for. */
    void nimm() {
        synchronized (this) {
            wartet = true;
        }
        sende();
    }

    private void sende() {
        synchronized (this) {
            if (!wartet || unterwegs || arbeitende > 0) {
                return;
            }
            wartet = false;
            unterwegs = true;
        }
        CompletableFuture.allOf(lader.getDataLoaders()
                .stream()
                .map(DataLoader::dispatch)
                .toArray(CompletableFuture<?>[]::new)).whenComplete((alle, fehler) -> angekommen());
    }

    private void angekommen() {
        synchronized (this) {
            unterwegs = false;
        }
        sende();
    }
}
