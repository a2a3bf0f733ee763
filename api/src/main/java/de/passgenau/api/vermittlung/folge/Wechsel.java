package de.passgenau.api.vermittlung.folge;

import org.jspecify.annotations.Nullable;

/**
 * One change in the sequence.
 *
 * @param stelle rises by one from change to change
 * @param id     in the store
 * @param vorher how it was; null unless that is known
 */
public record Wechsel(
        long stelle,
        Gegenstand gegenstand,
        String id,
        long version,
        Herkunft herkunft,
        @Nullable Bild<?> vorher) {

    /** What is known of how it was before. */
    public enum Herkunft {
        /** There was nothing. */
        NEU,
        BEKANNT,
        /** It changed while nobody looked. */
        UNBEKANNT
    }

    /** Nothing has changed, but up to here everything has been seen. */
    static Wechsel keiner() {
        return new Wechsel(0, Gegenstand.STELLE, "", 0, Herkunft.NEU, null);
    }

    Wechsel an(long neueStelle) {
        return new Wechsel(neueStelle, gegenstand, id, version, herkunft, vorher);
    }

    Wechsel ohneVorher() {
        return new Wechsel(stelle, gegenstand, id, version, Herkunft.UNBEKANNT, null);
    }

    boolean istDerselbe(Wechsel anderer) {
        return gegenstand == anderer.gegenstand && version == anderer.version && !id.isEmpty() && id.equals(anderer.id);
    }
}
