package de.passgenau.api.datenschutz.verwahrung;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Changes how a case is kept: for whoever is in charge by its id, for REVISION by its number alone and without a
 * version, since REVISION never sees the case.
 */
@Component
class Verwahrungsakten {

    private static final int VERSUCHE = 3;

    private final Dokumentliste<Fall> liste;
    private final Aktenfuehrung<Fall> verantwortete;
    private final Aktenfuehrung<Fall> benannte;

    Verwahrungsakten(Dokumentliste<Fall> liste, Fallspeicher speicher, Clock clock, Supplier<UUID> kennungen) {
        this.liste = liste;
        this.verantwortete = fuehrung("fallId", speicher, clock, kennungen);
        this.benannte = fuehrung("fallnummer", speicher, clock, kennungen);
    }

    private Aktenfuehrung<Fall> fuehrung(String idfeld, Fallspeicher speicher, Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Fall>(idfeld, (id, anrufer) -> liste.leser().lade(id, sicht(anrufer)),
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), speicher::speichere,
                fall -> nichtGefunden(idfeld), fall -> liste.gespeichert(List.of(fall)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    /** Blocked cases included, so that the call that has blocked one is answered again when it is repeated. */
    private static Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.hat(Rolle.REVISION)
                ? Sichtfilter.alles()
                : Fallsicht.akten(anrufer).oder(Fallsicht.verantwortete(anrufer));
    }

    Ergebnis<Fall> verantwortet(Aufruf aufruf, String id, long version,
            BiFunction<Fall, Spur, Ergebnis<Fall>> aenderung) {
        return verantwortete.aendern(aufruf, id, version, aenderung);
    }

    /** Whatever version there is; if somebody else changes the case just now, once more. */
    Ergebnis<Fall> benannt(Aufruf aufruf, String fallnummer, BiFunction<Fall, Spur, Ergebnis<Fall>> aenderung) {
        var ergebnis = versuche(aufruf, fallnummer, aenderung);
        for (int versuch = 1; versuch < VERSUCHE && istVeraltet(ergebnis); versuch++) {
            ergebnis = versuche(aufruf, fallnummer, aenderung);
        }
        return ergebnis;
    }

    private Ergebnis<Fall> versuche(Aufruf aufruf, String fallnummer,
            BiFunction<Fall, Spur, Ergebnis<Fall>> aenderung) {
        var fall = liste.leser().finde(Criteria.where("fallnummer").is(fallnummer), sicht(aufruf.anrufer()), 1);
        var id = fall.isEmpty() ? Kennungen.NIEMAND : fall.getFirst().kennung();
        return benannte.aendern(aufruf, id, fall.isEmpty() ? 0 : fall.getFirst().version(), aenderung);
    }

    private static boolean istVeraltet(Ergebnis<Fall> ergebnis) {
        return ergebnis.fehler().stream().anyMatch(fehler -> fehler.code() == Eingabefehlercode.VERALTET);
    }

    static Verstoss nichtGefunden(String feld) {
        return Verstoss.of(feld, Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
    }
}
