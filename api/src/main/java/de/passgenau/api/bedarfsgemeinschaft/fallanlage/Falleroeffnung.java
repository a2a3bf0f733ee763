package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Opens the case of a member: at most one, whoever tries at the same time, since its id follows from the member's. */
@Component
class Falleroeffnung {

    private final Dokumentliste<Fall> faelle;
    private final Fallspeicher speicher;
    private final Supplier<byte[]> zufall;
    private final Clock clock;

    Falleroeffnung(Dokumentliste<Fall> faelle, Fallspeicher speicher, Supplier<byte[]> zufall, Clock clock) {
        this.faelle = faelle;
        this.speicher = speicher;
        this.zufall = zufall;
        this.clock = clock;
    }

    Optional<Fall> finde(FallId id) {
        return faelle.leser().lade(id.wert(), Sichtfilter.alles());
    }

    /** What a call that broke off has opened already is taken as it is. */
    Optional<Verstoss> eroeffne(Bedarfsgemeinschaft bg, Mitglied mitglied, Fallangaben angaben, Aufruf aufruf) {
        var id = mitglied.eigenerFall();
        if (finde(id).isPresent()) {
            return Optional.empty();
        }
        try {
            faelle.gespeichert(List.of(speicher.speichere(neu(id, bg, mitglied, angaben), aufruf)));
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            return finde(id).isPresent()
                    ? Optional.empty()
                    : Optional.of(Verstoss.of("fallnummer", Eingabefehlercode.SCHON_VORHANDEN,
                            "fallnummer-vergeben"));
        }
    }

    private Fall neu(FallId id, Bedarfsgemeinschaft bg, Mitglied mitglied, Fallangaben angaben) {
        var person = new Person(mitglied.vorname(), mitglied.nachname(), mitglied.geburtsdatum(), bg.anschrift(),
                angaben.telefon(), angaben.email());
        var nummer = angaben.fallnummer() == null ? nummer(bg, mitglied) : angaben.fallnummer();
        return new Fall(id, 0, Fall.SCHEMA, nummer, person.namensschluessel(), bg.kennung(),
                angaben.zustaendigkeit(), person, Fallverlauf.neu(), Einwilligungen.keine(), Set.of(), Zustand.OFFEN,
                Verwahrung.keine(), Fallschluessel.neu(zufall), Spur.begonnen(clock.instant(), List.of()));
    }

    /** The BG-Nummer and the place of the member, which never changes. */
    private static String nummer(Bedarfsgemeinschaft bg, Mitglied mitglied) {
        var ids = bg.mitglieder().alle().stream().map(Mitglied::id).toList();
        return "%s-%02d".formatted(bg.bgNummer().wert(), ids.indexOf(mitglied.id()) + 1);
    }
}
