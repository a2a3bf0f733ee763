package de.passgenau.api.vermittlung.runde;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A session in which people go through who fits some offers. It begins with the rankings as they are then, is gone on with
 * whenever there is time, and ends when somebody closes it. It is about no person; her line is.
 *
 * @param schema     version of the document's form
 * @param teilnehmer Kennungen of who takes part, who has begun it first
 * @param laeufe     ids of the runs of the engine that the list is made of
 * @param abschluss  null until somebody closes it
 */
@Document("abgleichrunden")
public record Abgleichrunde(
        @Id RundeId id,
        @Version long version,
        int schema,
        List<StellenangebotId> stellen,
        List<String> teilnehmer,
        LocalDate stichtag,
        List<String> laeufe,
        @Nullable Abschluss abschluss,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public Abgleichrunde {
        stellen = List.copyOf(stellen);
        teilnehmer = List.copyOf(teilnehmer);
        laeufe = List.copyOf(laeufe);
    }

    Abgleichrunde abgeschlossen(Abschluss neuer, Spur fortgesetzt) {
        return new Abgleichrunde(id, version, schema, stellen, teilnehmer, stichtag, laeufe, neuer, fortgesetzt);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    /** When it was over, and who said so. */
    public record Abschluss(Instant am, String durch, @Nullable String bemerkung) {}
}
