package de.passgenau.api.vermittlung.sammelsuche;

import java.time.Instant;
import java.time.LocalDate;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Offers are searched for every open case, one after the other. Whoever is interrupted goes on behind the last case.
 *
 * @param durch who has ordered it, at the identity provider, or nobody in person
 * @param bis the last case that was searched for; null as long as there is none
 * @param reserviertBis until when somebody is working on it; null if nobody is
 */
@Document("sammelsuchen")
public record Sammelsuche(
        @Id String id,
        @Version long version,
        int schema,
        LocalDate tag,
        String durch,
        Stand stand,
        Zahlen zahlen,
        @Nullable String bis,
        @Nullable Instant reserviertBis,
        Spur spur) implements Dokument {

    static final String SAMMLUNG = "sammelsuchen";
    static final int SCHEMA = 1;

    /** How far it has got. */
    enum Stand {
        LAEUFT, ABGESCHLOSSEN
    }

    /**
     * How many cases were searched for, what came of it, and how many are still to come.
     *
     * @param neue how many offers were found that had not been found for the same case before
     * @param vermerkt in how many cases the search was noted because a rule asks for it
     */
    record Zahlen(int durchsucht, int mitTreffern, int neue, int vermerkt, int misslungen, int offen) {

        static final Zahlen NULL = new Zahlen(0, 0, 0, 0, 0, 0);

        Zahlen mit(Ausbeute eine) {
            return new Zahlen(durchsucht + 1, mitTreffern + (eine.treffer() > 0 ? 1 : 0), neue + eine.neue(),
                    vermerkt + (eine.vermerkt() ? 1 : 0), misslungen, Math.max(0, offen - 1));
        }

        Zahlen mitMisslungenem() {
            return new Zahlen(durchsucht, mitTreffern, neue, vermerkt, misslungen + 1, Math.max(0, offen - 1));
        }

        Zahlen offen(int noch) {
            return new Zahlen(durchsucht, mitTreffern, neue, vermerkt, misslungen, noch);
        }
    }

    static Sammelsuche begonnen(String id, LocalDate tag, String durch, Spur spur) {
        return new Sammelsuche(id, 0, SCHEMA, tag, durch, Stand.LAEUFT, Zahlen.NULL, null, null, spur);
    }

    Sammelsuche imGang(Zahlen bisher, @Nullable String letzter, @Nullable Instant reserviert) {
        return new Sammelsuche(id, version, schema, tag, durch, Stand.LAEUFT, bisher, letzter, reserviert, spur);
    }

    Sammelsuche abgeschlossen() {
        return new Sammelsuche(id, version, schema, tag, durch, Stand.ABGESCHLOSSEN, zahlen.offen(0), bis, null, spur);
    }

    boolean istAbgeschlossen() {
        return stand == Stand.ABGESCHLOSSEN;
    }

    /** Whether nobody is working on it. */
    boolean istFrei(Instant jetzt) {
        return !istAbgeschlossen() && (reserviertBis == null || reserviertBis.isBefore(jetzt));
    }

    @Override
    public String kennung() {
        return id;
    }
}
