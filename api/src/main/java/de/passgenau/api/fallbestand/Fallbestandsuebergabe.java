package de.passgenau.api.fallbestand;

import java.time.Instant;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A caseload that somebody has ordered to be handed over. It waits for its day, goes on until every case was either
 * handed over or refused, and is then closed. Which cases they were is written in the cases alone.
 *
 * @param durch who has ordered it, at the identity provider
 * @param reserviertBis until when somebody is working on it; null if nobody is
 */
@Document("bestandsuebergaben")
public record Fallbestandsuebergabe(
        @Id String id,
        @Version long version,
        int schema,
        Uebergabeauftrag auftrag,
        String durch,
        Stand stand,
        Zahlen zahlen,
        @Nullable Instant reserviertBis,
        Spur spur) implements Dokument {

    static final String SAMMLUNG = "bestandsuebergaben";
    static final int SCHEMA = 1;

    /** How far it has got. */
    enum Stand {
        GEPLANT, LAEUFT, ABGESCHLOSSEN
    }

    /** How many cases became what, and how many are still to be looked at. */
    record Zahlen(int uebergeben, int abgelehnt, int offen) {

        Zahlen mit(Uebergabeergebnis ergebnis) {
            return ergebnis.uebergeben()
                    ? new Zahlen(uebergeben + 1, abgelehnt, Math.max(0, offen - 1))
                    : new Zahlen(uebergeben, abgelehnt + 1, Math.max(0, offen - 1));
        }

        /** That many turned out not to be meant. */
        Zahlen ohne(int andere) {
            return new Zahlen(uebergeben, abgelehnt, Math.max(0, offen - andere));
        }

        Zahlen fertig() {
            return new Zahlen(uebergeben, abgelehnt, 0);
        }
    }

    static Fallbestandsuebergabe angeordnet(String id, Uebergabeauftrag auftrag, String durch, Spur spur) {
        return new Fallbestandsuebergabe(id, 0, SCHEMA, auftrag, durch, Stand.GEPLANT, new Zahlen(0, 0, 0), null, spur);
    }

    Fallbestandsuebergabe imGang(Zahlen bisher, @Nullable Instant bis) {
        return new Fallbestandsuebergabe(id, version, schema, auftrag, durch, Stand.LAEUFT, bisher, bis, spur);
    }

    Fallbestandsuebergabe abgeschlossen(Zahlen alle) {
        return new Fallbestandsuebergabe(id, version, schema, auftrag, durch, Stand.ABGESCHLOSSEN, alle.fertig(), null,
                spur);
    }

    boolean istAbgeschlossen() {
        return stand == Stand.ABGESCHLOSSEN;
    }

    @Override
    public String kennung() {
        return id;
    }
}
