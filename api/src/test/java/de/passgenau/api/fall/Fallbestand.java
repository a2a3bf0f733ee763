package de.passgenau.api.fall;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Einwilligung;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Einwilligungsweg;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.pool.Pooleintrag;
import de.passgenau.api.fall.pool.Poolkarte;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Rahmenbedingungen.Arbeitslagen;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Spur;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts cases into a running application, as they would be after they were opened. */
public final class Fallbestand {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MongoOperations store;
    private final Dokumentliste<Fall> liste;

    public Fallbestand(MongoOperations store, Dokumentliste<Fall> liste) {
        this.store = store;
        this.liste = liste;
    }

    public Fall lege(Fall fall) {
        var gespeichert = store.save(fall);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    /** A case of Prenzlau that its demo Fallmanager leads; every call another person. */
    public static Fall inPrenzlau() {
        return gefuehrt("Prenzlau", "demo-fallmanager");
    }

    public static Fall inSchwedt() {
        return gefuehrt("Schwedt", "demo-fallmanager-2");
    }

    public static Fall gefuehrt(String geschaeftsstelle, String fallmanager) {
        return von(person("Wanda", "Winterberg"), new Zustaendigkeit(geschaeftsstelle, fallmanager), "51312");
    }

    public static Fall von(Person person, Zustaendigkeit zustaendigkeit, String beruf) {
        return new Fall(new FallId(UUID.randomUUID().toString()), 0, Fall.SCHEMA, "T" + UUID.randomUUID(),
                person.namensschluessel(), null, zustaendigkeit, person, mitProfil(beruf, zustaendigkeit.fallmanager()),
                Einwilligungen.keine(), Poolkarte.keine(), Set.of(), Zustand.OFFEN, Verwahrung.keine(),
                Fallschluessel.neu(Fallbestand::random),
                Spur.begonnen(Instant.parse("2026-11-02T08:00:00Z"), List.of()));
    }

    private static Fallverlauf mitProfil(String beruf, String fallmanager) {
        var tag = LocalDate.parse("2026-11-02");
        var rahmen = new Rahmenbedingungen(null, null, List.of("FUEHRERSCHEIN_B"), true, 25, 20, 40,
                new Arbeitslagen(true, null, false));
        return Fallverlauf.neu()
                .mit(new Profilfassung(Kopf.neu(new EintragId("p"), tag, fallmanager), tag,
                        new Profilangaben(new Zielberuf(beruf, "Beruf " + beruf, false),
                                List.of(new Zielberuf("51311", "Lagerhelfer", false)), List.of(),
                                List.of("Gabelstapler"),
                                List.of(), List.of(), rahmen, List.of(Funktionsgrenze.KEIN_SCHWERES_HEBEN), null)));
    }

    /** The same case with another course. */
    public static Fall mit(Fall fall, Fallverlauf verlauf) {
        return fall.fortgeschrieben(verlauf, fall.spur());
    }

    public static Person person(String vorname, String nachname) {
        return new Person(vorname, nachname, LocalDate.parse("1988-02-29"),
                new Anschrift("Uckerpromenade 7", "17291", "Prenzlau"), "03984 4711", "w.winterberg@post.example");
    }

    public static Fall mitEinwilligung(Fall fall, Einwilligungszweck... zwecke) {
        var alle = Stream.of(zwecke)
                .map(zweck -> new Einwilligung(zweck, "2026-01", LocalDate.parse("2026-05-04"),
                        Einwilligungsweg.SCHRIFTLICH, null))
                .toList();
        return fall.mit(new Einwilligungen(alle, List.of()), fall.spur());
    }

    /** Who has agreed to the pool and was prepared for it, for half a year from the day on which she is entered. */
    public static Fall imPool(Fall fall, LocalDate heute, Einwilligungszweck... weitere) {
        var zwecke = Stream.concat(Stream.of(Einwilligungszweck.ARBEITGEBERPOOL), Stream.of(weitere)).distinct();
        var mit = mitEinwilligung(fall, zwecke.toArray(Einwilligungszweck[]::new));
        return mit.mit(mit.pool()
                .mit(new Pooleintrag(UUID.randomUUID().toString(), List.of("VERKEHR_LAGEREI"),
                        "Sucht eine Arbeit im Lager.", heute, heute, heute.plusMonths(5).toString(),
                        Instant.parse("2026-11-02T08:00:00Z"), "demo-fallmanager", null)),
                mit.spur());
    }

    public static Fall teilnehmend(Fall fall, String... traeger) {
        return new Fall(fall.id(), fall.version(), fall.schema(), fall.fallnummer(), fall.namensschluessel(),
                fall.bgId(), fall.zustaendigkeit(), fall.person(), fall.verlauf(), fall.einwilligungen(),
                fall.pool(), Set.of(traeger), fall.zustand(), fall.verwahrung(),
                fall.schluessel(), fall.spur());
    }

    public static Fall im(Zustand zustand, Fall fall) {
        return new Fall(fall.id(), fall.version(), fall.schema(), fall.fallnummer(), fall.namensschluessel(),
                fall.bgId(), fall.zustaendigkeit(), fall.person(), fall.verlauf(), fall.einwilligungen(),
                fall.pool(), fall.traeger(), zustand, fall.verwahrung(),
                fall.schluessel(), fall.spur());
    }

    /** Another case of which everything but its number, id and key is the same. */
    public static Fall wie(Fall fall) {
        return new Fall(new FallId(UUID.randomUUID().toString()), 0, fall.schema(), "T" + UUID.randomUUID(),
                fall.namensschluessel(), fall.bgId(), fall.zustaendigkeit(), fall.person(), fall.verlauf(),
                fall.einwilligungen(), fall.pool(), fall.traeger(), fall.zustand(),
                fall.verwahrung(), Fallschluessel.neu(Fallbestand::random), fall.spur());
    }

    private static byte[] random() {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }
}
