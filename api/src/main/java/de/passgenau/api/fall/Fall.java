package de.passgenau.api.fall;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import de.passgenau.api.fall.angaben.Bewerberangaben;
import de.passgenau.api.fall.angaben.Einwilligung;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The case of one person. It is opened under a number of its own, led by one Fallmanager in one Geschäftsstelle, closed,
 * kept as long as the rules demand, and deleted together with its key.
 *
 * @param schema version of the document's form
 * @param namensschluessel the name as it is searched for
 * @param grenzenhinweis what a job should look like, in words; null without
 * @param traeger the Träger in whose Maßnahmen the person takes part just now
 * @param verwahrung what becomes of the case when the work is done
 * @param schluessel what the protocol knows the case by
 */
@Document("faelle")
public record Fall(
        @Id FallId id,
        @Version long version,
        int schema,
        String fallnummer,
        String namensschluessel,
        Zustaendigkeit zustaendigkeit,
        Person person,
        Bewerberangaben bewerber,
        List<Funktionsgrenze> funktionsgrenzen,
        @Nullable String grenzenhinweis,
        Einwilligungen einwilligungen,
        Set<String> traeger,
        Zustand zustand,
        Verwahrung verwahrung,
        Fallschluessel schluessel,
        Spur spur) implements Dokument, Geschuetzt {

    public static final int SCHEMA = 1;

    public Fall {
        funktionsgrenzen = funktionsgrenzen.stream().distinct().sorted().toList();
        traeger = Set.copyOf(traeger);
        verwahrung = Objects.requireNonNullElse(verwahrung, Verwahrung.keine());
    }

    Fall mitGrenzen(List<Funktionsgrenze> grenzen, @Nullable String hinweis, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, zustaendigkeit, person, bewerber, grenzen,
                hinweis, einwilligungen, traeger, zustand, verwahrung, schluessel, fortgesetzt);
    }

    Fall mit(Einwilligungen neue, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, zustaendigkeit, person, bewerber,
                funktionsgrenzen, grenzenhinweis, neue, traeger, zustand, verwahrung, schluessel, fortgesetzt);
    }

    /** Closed, blocked or opened again, or held; for whoever has checked that it may be. */
    public Fall mit(Zustand neuer, Verwahrung neue, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, zustaendigkeit, person, bewerber,
                funktionsgrenzen, grenzenhinweis, einwilligungen, traeger, neuer, neue, schluessel, fortgesetzt);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    @Override
    public String bezug() {
        return schluessel.bezug();
    }

    public boolean erlaubt(Einwilligungszweck zweck) {
        return einwilligungen.erlauben(zweck);
    }

    public String geschaeftsstelle() {
        return zustaendigkeit.geschaeftsstelle();
    }

    public String fallmanager() {
        return zustaendigkeit.fallmanager();
    }

    public List<Einwilligung> fruehereEinwilligungen() {
        return einwilligungen.frueher();
    }

    public Instant angelegtAm() {
        return spur.angelegtAm();
    }

    public Instant geaendertAm() {
        return spur.geaendertAm();
    }
}
