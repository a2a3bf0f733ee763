package de.passgenau.api.fall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Bewerberangaben;
import de.passgenau.api.fall.angaben.Einwilligung;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.Chronik;
import de.passgenau.api.fall.pool.Poolaustritt;
import de.passgenau.api.fall.pool.Pooleintrag;
import de.passgenau.api.fall.pool.Poolkarte;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
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
 * @param bgId the Bedarfsgemeinschaft that the person belongs to; null if none is known here
 * @param verlauf all that was ever recorded, wrong entries included
 * @param pool whether employers find the person; follows from the rest of the case at once
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
        @Nullable String bgId,
        Zustaendigkeit zustaendigkeit,
        Person person,
        Fallverlauf verlauf,
        Einwilligungen einwilligungen,
        Poolkarte pool,
        Set<String> traeger,
        Zustand zustand,
        Verwahrung verwahrung,
        Fallschluessel schluessel,
        Spur spur) implements Dokument, Geschuetzt {

    public static final int SCHEMA = 3;

    public Fall {
        traeger = Set.copyOf(traeger);
        verwahrung = Objects.requireNonNullElse(verwahrung, Verwahrung.keine());
        var lage = new Poollage(zustand, einwilligungen, verlauf);
        pool = Objects.requireNonNullElse(pool, Poolkarte.keine()).soweit(lage::ende, spur.geaendertAm());
    }

    /** What an entry in the pool rests on. */
    private record Poollage(Zustand zustand, Einwilligungen einwilligungen, Fallverlauf verlauf) {

        Optional<Poolaustritt.Grund> ende(Pooleintrag eintrag) {
            if (zustand != Zustand.OFFEN) {
                return Optional.of(Poolaustritt.Grund.FALL_NICHT_OFFEN);
            }
            if (!einwilligungen.erlauben(Einwilligungszweck.ARBEITGEBERPOOL)) {
                return Optional.of(Poolaustritt.Grund.EINWILLIGUNG_ENTFALLEN);
            }
            return arbeitSeit(eintrag.tag())
                    ? Optional.of(Poolaustritt.Grund.ARBEIT_AUFGENOMMEN)
                    : Optional.empty();
        }

        boolean arbeitSeit(LocalDate tag) {
            return verlauf.geltend()
                    .betreuung()
                    .integrationen()
                    .alle()
                    .stream()
                    .anyMatch(eine -> !eine.erfasstAm().isBefore(tag));
        }
    }

    /** In the pool, or no longer; for whoever has checked that it may be. */
    public Fall mit(Poolkarte neue, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, bgId, zustaendigkeit, person,
                verzeichnet(verlauf, fortgesetzt), einwilligungen, neue, traeger, zustand, verwahrung, schluessel,
                fortgesetzt);
    }

    /** Whether work or training was recorded on this day or later. */
    public boolean arbeitSeit(LocalDate tag) {
        return new Poollage(zustand, einwilligungen, verlauf).arbeitSeit(tag);
    }

    Fall mit(Einwilligungen neue, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, bgId, zustaendigkeit, person,
                verzeichnet(verlauf, fortgesetzt), neue, pool, traeger, zustand, verwahrung, schluessel, fortgesetzt);
    }

    /** Blocked or unblocked, or held; for whoever has checked that it may be. */
    public Fall mit(Zustand neuer, Verwahrung neue, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, bgId, zustaendigkeit, person,
                verzeichnet(verlauf, fortgesetzt), einwilligungen, pool, traeger, neuer, neue, schluessel, fortgesetzt);
    }

    /**
     * With more on record; who is in charge, and whether work goes on, follow from it. Where the only closing was
     * recorded by mistake, work goes on.
     */
    public Fall fortgeschrieben(Fallverlauf neuer, Spur fortgesetzt) {
        var fuehrung = neuer.geltend().betreuung().fuehrung();
        var davor = verlauf.geltend().betreuung().fuehrung();
        var phase = fuehrung.letzterWechsel();
        var offen = phase.isEmpty() && davor.letzterWechsel().isPresent();
        return new Fall(id, version, schema, fallnummer, namensschluessel, bgId,
                fuehrung.zustaendigkeit(zustaendigkeit, davor), person, verzeichnet(neuer, fortgesetzt), einwilligungen,
                pool, traeger,
                phase.map(Phasenwechsel::danach).orElse(offen ? Zustand.OFFEN : zustand),
                phase.map(this::verwahrt).orElse(offen ? verwahrung.wiederaufgenommen() : verwahrung), schluessel,
                fortgesetzt);
    }

    private Verwahrung verwahrt(Phasenwechsel phase) {
        var grund = phase.abschluss();
        return grund == null ? verwahrung.wiederaufgenommen() : verwahrung.abgeschlossen(phase.tag(), grund);
    }

    /** With the same person under another name, at another address or with other contacts. */
    public Fall von(Person andere, Spur fortgesetzt) {
        return andere.equals(person) ? this : umbenannt(andere, fortgesetzt);
    }

    private Fall umbenannt(Person andere, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, andere.namensschluessel(), bgId, zustaendigkeit, andere,
                verzeichnet(verlauf, fortgesetzt), einwilligungen, pool, traeger, zustand, verwahrung, schluessel,
                fortgesetzt);
    }

    /**
     * With all that another case of the same person has on record; who is in charge, and whether work goes on, stays as
     * it is.
     */
    public Fall vereint(Fall doppelter, Spur fortgesetzt) {
        var beide = verlauf.vereint(doppelter.verlauf);
        return new Fall(id, version, schema, fallnummer, namensschluessel,
                bgId == null ? doppelter.bgId : bgId, zustaendigkeit, person,
                beide.equals(verlauf) ? verlauf : verzeichnet(beide, fortgesetzt),
                einwilligungen.vereint(doppelter.einwilligungen),
                pool.vereint(doppelter.pool, fortgesetzt.geaendertAm()),
                Stream.concat(traeger.stream(), doppelter.traeger.stream()).collect(Collectors.toSet()), zustand,
                verwahrung, schluessel, fortgesetzt);
    }

    /** A member of this Bedarfsgemeinschaft from now on. */
    public Fall in(@Nullable String bedarfsgemeinschaft, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, bedarfsgemeinschaft, zustaendigkeit, person,
                verzeichnet(verlauf, fortgesetzt), einwilligungen, pool, traeger, zustand, verwahrung, schluessel,
                fortgesetzt);
    }

    /** Taking part at these Träger just now. */
    public Fall bei(Set<String> andere, Spur fortgesetzt) {
        return new Fall(id, version, schema, fallnummer, namensschluessel, bgId, zustaendigkeit, person,
                verzeichnet(verlauf, fortgesetzt), einwilligungen, pool, andere, zustand, verwahrung, schluessel,
                fortgesetzt);
    }

    /** With what this change has brought, so that others learn of it. */
    private Fallverlauf verzeichnet(Fallverlauf neuer, Spur fortgesetzt) {
        var bisher = verlauf.eintraege().map(Chronik.Verweis::auf).collect(Collectors.toSet());
        var neue = neuer.eintraege().map(Chronik.Verweis::auf).filter(einer -> !bisher.contains(einer)).toList();
        return neuer.mit(verlauf.chronik().mit(version + 1, fortgesetzt.geaendertAm(), neue));
    }

    /** What the person wants and can do by what is on record. */
    public Bewerberangaben bewerber() {
        var plz = person.anschrift().plz();
        return profil().map(eines -> Bewerberbild.von(eines, plz)).orElseGet(() -> Bewerberangaben.offen(plz));
    }

    public List<Funktionsgrenze> funktionsgrenzen() {
        return profil().map(Profilangaben::grenzen).orElse(List.of());
    }

    public @Nullable String grenzenhinweis() {
        return profil().map(Profilangaben::grenzenhinweis).orElse(null);
    }

    private Optional<Profilangaben> profil() {
        return verlauf.profil().in(verlauf.berichtigungen().am(LocalDate.MAX)).letzte().map(Profilfassung::angaben);
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
