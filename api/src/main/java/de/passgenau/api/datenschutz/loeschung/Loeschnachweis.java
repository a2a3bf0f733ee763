package de.passgenau.api.datenschutz.loeschung;

import java.time.Instant;
import java.time.LocalDate;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a run has deleted: begun, continued if it was interrupted, and closed with a checksum over all that went. It names
 * nobody.
 *
 * @param fassung version of the rules
 * @param durch who has started it, at the identity provider
 * @param laufend set as long as the run isn't closed, so that there is never a second one; otherwise null
 * @param reserviertBis until when somebody is working on it; null if nobody is
 * @param pruefsumme over the items in their order; null as long as the run isn't closed
 */
@Document("loeschnachweise")
public record Loeschnachweis(
        @Id String id,
        @Version long version,
        LocalDate stichtag,
        String fassung,
        String durch,
        @Nullable String laufend,
        @Nullable Instant reserviertBis,
        @Nullable Instant abgeschlossenAm,
        Zahlen zahlen,
        @Nullable String pruefsumme,
        Spur spur) implements Dokument {

    /** What the value of {@code laufend} is. */
    static final String JA = "ja";

    /**
     * How many cases went, were blocked, and were held back when the run was closed.
     *
     * @param haushalte how many households went; null in runs of former versions, which deleted none
     */
    record Zahlen(long geloescht, long gesperrt, long zurueckgehalten, @Nullable Long haushalte) {

        static final Zahlen NULL = new Zahlen(0, 0, 0, 0L);

        Zahlen gesperrt(long weitere) {
            return new Zahlen(geloescht, gesperrt + weitere, zurueckgehalten, haushalte);
        }
    }

    /** To which day, by which rules, and by whom. */
    record Auftrag(LocalDate stichtag, String fassung, String durch) {}

    static Loeschnachweis begonnen(String id, Auftrag auftrag, Spur spur) {
        return new Loeschnachweis(id, 0, auftrag.stichtag, auftrag.fassung, auftrag.durch, JA, null, null, Zahlen.NULL,
                null, spur);
    }

    Loeschnachweis reserviert(@Nullable Instant bis) {
        return new Loeschnachweis(id, version, stichtag, fassung, durch, laufend, bis, abgeschlossenAm, zahlen,
                pruefsumme, spur);
    }

    Loeschnachweis mit(Zahlen neue) {
        return new Loeschnachweis(id, version, stichtag, fassung, durch, laufend, reserviertBis, abgeschlossenAm,
                neue, pruefsumme, spur);
    }

    Loeschnachweis abgeschlossen(Instant am, Zahlen alle, String summe) {
        return new Loeschnachweis(id, version, stichtag, fassung, durch, null, null, am, alle, summe, spur);
    }

    boolean istAbgeschlossen() {
        return laufend == null;
    }

    @Override
    public String kennung() {
        return id;
    }
}
