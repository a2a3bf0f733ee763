package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Instant;
import java.time.LocalDate;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * All searches of a day, one after the other. Whoever is interrupted goes on behind the last one.
 *
 * @param id            its day, so that there is one
 * @param durch         who has ordered it, at the identity provider, or nobody in person
 * @param bis           the last search that was followed; null as long as there is none
 * @param reserviertBis until when somebody is working on it; null if nobody is
 */
@Document(Meldelauf.SAMMLUNG)
record Meldelauf(
        @Id String id,
        @Version long version,
        int schema,
        LocalDate tag,
        String durch,
        boolean abgeschlossen,
        Zahlen zahlen,
        @Nullable String bis,
        @Nullable Instant reserviertBis,
        Spur spur) implements Dokument {

    static final String SAMMLUNG = "meldelaeufe";
    private static final int SCHEMA = 1;

    /** How many searches were followed, how many messages came of it, and how many failed or could not be followed. */
    record Zahlen(int durchsucht, int gemeldet, int uebergangen, int misslungen) {

        Zahlen mit(Einzelmeldung.Ausgang ausgang) {
            return switch (ausgang) {
                case GEMELDET -> new Zahlen(durchsucht + 1, gemeldet + 1, uebergangen, misslungen);
                case NICHTS -> new Zahlen(durchsucht + 1, gemeldet, uebergangen, misslungen);
                case UEBERGANGEN -> new Zahlen(durchsucht, gemeldet, uebergangen + 1, misslungen);
                case MISSLUNGEN -> new Zahlen(durchsucht, gemeldet, uebergangen, misslungen + 1);
            };
        }
    }

    static Meldelauf neu(LocalDate tag, String durch, Spur spur) {
        return new Meldelauf(tag.toString(), 0, SCHEMA, tag, durch, false, new Zahlen(0, 0, 0, 0), null, null, spur);
    }

    Meldelauf imGang(Zahlen bisher, @Nullable String letzter, Instant reserviert) {
        return new Meldelauf(id, version, schema, tag, durch, false, bisher, letzter, reserviert, spur);
    }

    Meldelauf beendet() {
        return new Meldelauf(id, version, schema, tag, durch, true, zahlen, bis, null, spur);
    }

    boolean istFrei(Instant jetzt) {
        return !abgeschlossen && (reserviertBis == null || reserviertBis.isBefore(jetzt));
    }

    @Override
    public String kennung() {
        return id;
    }
}
