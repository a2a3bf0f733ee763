package de.passgenau.api.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.eingliederung.Eingliederung;
import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.eingliederung.Umstaende;
import de.passgenau.api.eingliederung.Vorgaben;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;

/**
 * What was done in one case of the demo Landkreis, day by day and by the same rules as everywhere: an act that they
 * refuse is left out.
 */
final class Demoverlauf {

    private final Fall fall;
    private final Personenlage person;
    private final Vorgaben vorgaben;
    private final LocalDate stichtag;
    private int eintraege;
    private int abgelehnt;
    private LocalDate zuletzt;
    private Fallverlauf akte = Fallverlauf.neu();

    Demoverlauf(Fall fall, Mitglied mitglied, Vorgaben vorgaben, LocalDate stichtag) {
        this.fall = fall;
        this.vorgaben = vorgaben;
        this.stichtag = stichtag;
        this.zuletzt = fall.seit();
        this.person = new Personenlage(mitglied.geburtstag(), fall.zielgruppen().contains("AUFSTOCKER"),
                fall.kategorie().equals("S"), mitglied.zugewandert(), null);
    }

    Fallverlauf akte() {
        return akte;
    }

    /** The day of the last act. */
    LocalDate zuletzt() {
        return zuletzt;
    }

    /** How many acts the rules did not allow. */
    int abgelehnt() {
        return abgelehnt;
    }

    /** On this day, or today if it lies ahead. */
    void tut(LocalDate tag, Tat tat) {
        var heute = tag.isAfter(stichtag) ? stichtag : tag;
        var umstaende = new Umstaende(heute.atTime(LocalTime.MAX), fall.fallmanager(), person, vorgaben, this::kennung);
        var ergebnis = Eingliederung.vollziehe(akte, tat, umstaende);
        if (ergebnis.fehler().isEmpty()) {
            akte = Objects.requireNonNull(ergebnis.stand());
            zuletzt = heute;
        } else {
            abgelehnt++;
        }
    }

    /** The id of the Hemmnis of this kind. */
    Optional<EintragId> hemmnis(Hemmnisart art) {
        return akte.hemmnisse().erkannte().stream().filter(eines -> eines.art() == art).map(Hemmnis::id).findFirst();
    }

    /** The id of the work that was taken up on this day. */
    Optional<EintragId> arbeit(LocalDate tag) {
        return akte.betreuung()
                .integrationen()
                .alle()
                .stream()
                .filter(eine -> eine.tag().equals(tag))
                .map(Integration::id)
                .findFirst();
    }

    /** The id of the appointment at this time. */
    Optional<EintragId> termin(LocalDateTime beginn) {
        return akte.betreuung()
                .termine()
                .alle()
                .stream()
                .filter(termin -> termin.beginn().equals(beginn))
                .map(Termin::id)
                .findFirst();
    }

    /** The id of a talk on this day. */
    Optional<EintragId> kontakt(LocalDate tag) {
        return akte.betreuung()
                .gespraeche()
                .kontakte()
                .stream()
                .filter(kontakt -> kontakt.tag().equals(tag))
                .map(Kontakt::id)
                .reduce((frueher, spaeter) -> spaeter);
    }

    /** The same for the same Landkreis. */
    private EintragId kennung() {
        var name = fall.kennung() + '/' + eintraege++;
        return new EintragId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
