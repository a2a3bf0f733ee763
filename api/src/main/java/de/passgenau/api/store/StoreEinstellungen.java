package de.passgenau.api.store;

import java.nio.file.Path;
import java.time.Duration;

import de.passgenau.api.store.eingebettet.Einstellung;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where the documents are kept.
 *
 * @param daten folder of the embedded store
 * @param mongodb a real MongoDB instead of the embedded store
 * @param store how the store is run */
@ConfigurationProperties("passgenau")
record StoreEinstellungen(@DefaultValue("./data") Path daten, @Nullable Mongodb mongodb, @DefaultValue Betrieb store) {

    /** @param uri connection string; empty means the embedded store */
    record Mongodb(@Nullable String uri) {}

    /** @param port loopback port of the embedded store, 0 for any free one
     * @param sync whether the embedded store forces each write to the disk (also survives a power failure)
     * @param cache memory of the embedded store for pages
     * @param mindestensFrei disk space below which the embedded store refuses writes
     * @param suchfrist how long to look for a server before an operation fails
     * @param frist how long to wait for one answer of the server */
    record Betrieb(
            @DefaultValue("0") int port,
            @DefaultValue("true") boolean sync,
            @DefaultValue("1MB") DataSize cache,
            @DefaultValue("64MB") DataSize mindestensFrei,
            @DefaultValue("2500ms") Duration suchfrist,
            @DefaultValue("20s") Duration frist) {}

    Einstellung eingebettet() {
        return new Einstellung(daten, store.port(), store.sync(), (int) store.cache().toMegabytes(),
                store.mindestensFrei().toBytes());
    }
}
