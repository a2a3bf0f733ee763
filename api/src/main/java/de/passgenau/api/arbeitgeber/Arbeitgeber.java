package de.passgenau.api.arbeitgeber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.Akkreditierung.Widerruf;
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
 * @param akkreditierungen every admission to the pool, the latest last; null where there was none
 */
@Document("arbeitgeber")
public record Arbeitgeber(
        @Id ArbeitgeberId id,
        @Version long version,
        int schema,
        String eindeutig,
        Arbeitgeberangaben angaben,
        Spur spur,
        @Nullable List<Akkreditierung> akkreditierungen) implements Dokument {

    public static final int SCHEMA = 1;

    public static Arbeitgeber aufgenommen(ArbeitgeberId id, Arbeitgeberangaben angaben, Spur spur) {
        return new Arbeitgeber(id, 0, SCHEMA, eindeutig(id, angaben), angaben, spur, null);
    }

    public Arbeitgeber geaendert(Arbeitgeberangaben neu, Spur fortgesetzt) {
        return new Arbeitgeber(id, version, schema, eindeutig(id, neu), neu, fortgesetzt, akkreditierungen);
    }

    public Arbeitgeber akkreditiert(Akkreditierung neu, Spur fortgesetzt) {
        return mit(Stream.concat(bisherige(), Stream.of(neu)), fortgesetzt);
    }

    /** Ends the present admission, which stays on record. */
    public Arbeitgeber entzogen(Widerruf widerruf, Spur fortgesetzt) {
        var letzte = bisherige().count() - 1;
        return mit(Stream.concat(bisherige().limit(letzte),
                bisherige().skip(letzte).map(gueltige -> gueltige.widerrufen(widerruf))), fortgesetzt);
    }

    private Arbeitgeber mit(Stream<Akkreditierung> neue, Spur fortgesetzt) {
        return new Arbeitgeber(id, version, schema, eindeutig, angaben, fortgesetzt, neue.toList());
    }

    private Stream<Akkreditierung> bisherige() {
        return akkreditierungen == null ? Stream.empty() : akkreditierungen.stream();
    }

    /** The latest admission, expired or not; null if there was none or it was withdrawn. */
    public @Nullable Akkreditierung akkreditierung() {
        return akkreditierungen == null || akkreditierungen.isEmpty()
                || akkreditierungen.getLast().widerruf() != null ? null : akkreditierungen.getLast();
    }

    public boolean zugelassenAm(LocalDate tag) {
        var akkreditierung = akkreditierung();
        return akkreditierung != null && akkreditierung.gueltigAm(tag);
    }

    public boolean zugelassenBis(LocalDate tag) {
        var akkreditierung = akkreditierung();
        return akkreditierung != null && akkreditierung.bis().equals(tag);
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
