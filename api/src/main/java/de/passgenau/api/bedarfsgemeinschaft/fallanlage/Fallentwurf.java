package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.pool.Poolkarte;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** What the case of a member is on its first day. */
@Component
class Fallentwurf {

    private final Supplier<byte[]> zufall;
    private final Clock clock;

    Fallentwurf(Supplier<byte[]> zufall, Clock clock) {
        this.zufall = zufall;
        this.clock = clock;
    }

    Fall neu(Bedarfsgemeinschaft bg, Mitglied mitglied, Fallangaben angaben) {
        var person = new Person(mitglied.vorname(), mitglied.nachname(), mitglied.geburtsdatum(), bg.anschrift(),
                angaben.telefon(), angaben.email());
        var nummer = angaben.fallnummer() == null ? nummer(bg, mitglied) : angaben.fallnummer();
        return new Fall(mitglied.eigenerFall(), 0, Fall.SCHEMA, nummer, person.namensschluessel(), bg.kennung(),
                angaben.zustaendigkeit(), person, Fallverlauf.neu(), Einwilligungen.keine(), Poolkarte.keine(),
                Set.of(), Zustand.OFFEN,
                Verwahrung.keine(), Fallschluessel.neu(zufall), Spur.begonnen(clock.instant(), List.of()));
    }

    /** The BG-Nummer and the place of the member, which never changes. */
    private static String nummer(Bedarfsgemeinschaft bg, Mitglied mitglied) {
        var ids = bg.mitglieder().alle().stream().map(Mitglied::id).toList();
        return "%s-%02d".formatted(bg.bgNummer().wert(), ids.indexOf(mitglied.id()) + 1);
    }
}
