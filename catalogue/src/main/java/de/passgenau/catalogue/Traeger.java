package de.passgenau.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation that runs Maßnahmen for the Jobcenter. It is taken up once under a name of its own, changed version by
 * version, and never removed, because Maßnahmen of former years refer to it.
 *
 * @param eindeutig the name as it is compared with other names
 * @param schema    version of the document's form
 */
@Document("traeger")
public record Traeger(
        @Id TraegerId id,
        @Version long version,
        int schema,
        String eindeutig,
        Traegerangaben angaben,
        Spur spur) implements Dokument {

    public static final int SCHEMA = 1;

    public static Traeger aufgenommen(TraegerId id, Traegerangaben angaben, Spur spur) {
        return new Traeger(id, 0, SCHEMA, eindeutig(angaben.name()), angaben, spur);
    }

    public Traeger geaendert(Traegerangaben neu, Spur fortgesetzt) {
        return new Traeger(id, version, schema, eindeutig(neu.name()), neu, fortgesetzt);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    public String name() {
        return angaben.name();
    }

    public Traegerart art() {
        return angaben.art();
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

    public @Nullable LocalDate azavZugelassenBis() {
        return angaben.azavZugelassenBis();
    }

    public Instant angelegtAm() {
        return spur.angelegtAm();
    }

    public Instant geaendertAm() {
        return spur.geaendertAm();
    }

    private static String eindeutig(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }
}
