package de.passgenau.api.einfuhr;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Eingliederung;
import de.passgenau.api.eingliederung.akte.Umstandskunde;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.pool.Poolkarte;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** What a case looks like after a line was taken over, by the same acts and rules as in case work. */
@Component
class Falluebernahme {

    private final Umstandskunde umstaende;
    private final Einzelfaelle einzelfaelle;
    private final Supplier<byte[]> zufall;
    private final Clock clock;

    Falluebernahme(Umstandskunde umstaende, Einzelfaelle einzelfaelle, Supplier<byte[]> zufall, Clock clock) {
        this.umstaende = umstaende;
        this.einzelfaelle = einzelfaelle;
        this.zufall = zufall;
        this.clock = clock;
    }

    LocalDate heute() {
        return LocalDate.now(clock);
    }

    /** @param vorhandene numbers of cases that there are already */
    Set<Lieferzeile> weitere(Collection<Lieferzeile> zeilen, Set<String> vorhandene) {
        return einzelfaelle.weitere(zeilen, zeile -> !vorhandene.contains(zeile.inhalt().fallnummer()));
    }

    /** Why no case can be opened for this line (E-02). */
    List<Verstoss> doppelt(Lieferzeile zeile, Vorrat vorrat) {
        return einzelfaelle.gegen(zeile, vorrat);
    }

    /** A new case; the same number always gets the same id. */
    Fall neu(Einfuhrzeile zeile) {
        var id = UUID.nameUUIDFromBytes(("einfuhr/" + zeile.fallnummer()).getBytes(StandardCharsets.UTF_8));
        return new Fall(new FallId(id.toString()), 0, Fall.SCHEMA, zeile.fallnummer(),
                zeile.person().namensschluessel(), null, zeile.zustaendigkeit(), zeile.person(), Fallverlauf.neu(),
                Einwilligungen.keine(), Poolkarte.keine(), Set.of(), Zustand.OFFEN, Verwahrung.keine(),
                Fallschluessel.neu(zufall),
                Spur.begonnen(clock.instant(), List.of()));
    }

    /** The case with all that is new in the line, or every reason why not; who leads it, case work decides. */
    Ergebnis<Fall> uebernimm(Fall bisher, Einfuhrzeile zeile, String akteur) {
        var fall = bisher.von(zeile.person(), bisher.spur());
        var fehler = zuJung(fall, akteur);
        for (var nachtrag : zeile.fehlendes(fall.verlauf().geltend(), heute())) {
            var ergebnis = Eingliederung.vollziehe(fall.verlauf(), nachtrag.tat(), umstaende.fuer(fall, akteur));
            ergebnis.fehler().forEach(einer -> fehler.add(einer.an(nachtrag.feld())));
            if (ergebnis.fehler().isEmpty()) {
                fall = fall.fortgeschrieben(Objects.requireNonNull(ergebnis.stand()), fall.spur());
            }
        }
        return fehler.isEmpty() ? Ergebnis.angenommen(fall) : new Abgelehnt<>(null, fehler);
    }

    /** E-02: a case has who is old enough for it. */
    private List<Verstoss> zuJung(Fall fall, String akteur) {
        var unter = umstaende.fuer(fall, akteur);
        var alter = unter.vorgaben().mindestalter();
        var fehler = new ArrayList<Verstoss>();
        if (unter.person().alter(heute()) < alter) {
            fehler.add(Verstoss.of("person.geburtsdatum", Eingabefehlercode.UNGUELTIG, "bg.fall-zu-jung",
                    fall.person().vorname(), alter));
        }
        return fehler;
    }

    /** As changed just now. */
    Fall gestempelt(Fall fall) {
        return fall.fortgeschrieben(fall.verlauf(), fall.spur().fortgesetzt(clock.instant(), List.of()));
    }
}
