package de.passgenau.api.arbeitgeber;

import java.time.Instant;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A business that offers or may offer work and training. The Arbeitgeberservice takes it up once, under its
 * Betriebsnummer where it has one, and changes it version by version; it is never removed while offers refer to it.
 *
 * @param eindeutig the Betriebsnummer, or the id where there is none
 * @param schema    version of the document's form
 */
@Document("arbeitgeber")
public record Arbeitgeber(
        @Id ArbeitgeberId id,
        @Version long version,
        int schema,
        String eindeutig,
        Arbeitgeberangaben angaben,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public static Arbeitgeber aufgenommen(ArbeitgeberId id, Arbeitgeberangaben angaben, Spur spur) {
        return new Arbeitgeber(id, 0, SCHEMA, eindeutig(id, angaben), angaben, spur);
    }

    public Arbeitgeber geaendert(Arbeitgeberangaben neu, Spur fortgesetzt) {
        return new Arbeitgeber(id, version, schema, eindeutig(id, neu), neu, fortgesetzt);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    public String name() {
        return angaben.name();
    }

    public @Nullable String betriebsnummer() {
        var nummer = angaben.betriebsnummer();
        return nummer == null ? null : nummer.wert();
    }

    public @Nullable Branche branche() {
        return angaben.branche();
    }

    public Anschrift anschrift() {
        return angaben.anschrift();
    }

    public @Nullable String telefon() {
        return angaben.erreichbarkeit().telefon();
    }

    public @Nullable String email() {
        return angaben.erreichbarkeit().email();
    }

    public @Nullable String webseite() {
        return angaben.erreichbarkeit().webseite();
    }

    public Instant angelegtAm() {
        return spur.angelegtAm();
    }

    public Instant geaendertAm() {
        return spur.geaendertAm();
    }

    private static String eindeutig(ArbeitgeberId id, Arbeitgeberangaben angaben) {
        var nummer = angaben.betriebsnummer();
        return nummer == null ? id.wert() : nummer.wert();
    }
}
