package de.passgenau.api.eingliederung.jugend;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.akte.Umstandskunde;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Goes through the cases of young people for whom a day has come, on nobody's behalf. */
@Component
class Zielgruppengang {

    private static final Set<String> GRUPPEN = Stream.of(Zielgruppe.values())
            .filter(eine -> eine != Zielgruppe.AKTIVIERUNGSKUNDEN)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());
    /** Who the protocol says it was. */
    private static final Handlung HANDLUNG = new Handlung(
            new Anrufer(Zielgruppenlauf.AKTEUR, null, Set.of(), Set.of(), null, null, null, Set.of()),
            Zweck.FALLBEARBEITUNG, "zielgruppengang");

    private final Dokumentliste<Fall> liste;
    private final Fallspeicher speicher;
    private final Zielgruppenlauf lauf = new Zielgruppenlauf();
    private final Umstandskunde umstaende;
    private final Clock clock;

    Zielgruppengang(Dokumentliste<Fall> liste, Fallspeicher speicher, Umstandskunde umstaende, Clock clock) {
        this.liste = liste;
        this.speicher = speicher;
        this.umstaende = umstaende;
        this.clock = clock;
    }

    /** How many cases have changed. */
    int gehe() {
        return liste.kennungen(Fallmerkmale.ZIELGRUPPE, GRUPPEN)
                .stream()
                .flatMap(id -> liste.leser().lade(id, Sichtfilter.alles()).stream())
                .filter(fall -> fall.zustand() == Zustand.OFFEN)
                .mapToInt(this::fuehreNach)
                .sum();
    }

    private int fuehreNach(Fall fall) {
        var danach = lauf.nachgefuehrt(fall.verlauf(), umstaende.fuer(fall, Zielgruppenlauf.AKTEUR));
        return danach.equals(fall.verlauf()) || !gespeichert(fall, danach) ? 0 : 1;
    }

    /** What somebody else changes just now is looked at the next time. */
    private boolean gespeichert(Fall fall, Fallverlauf danach) {
        try {
            var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
            liste.gespeichert(List.of(speicher.speichere(fall.fortgeschrieben(danach, spur), HANDLUNG)));
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }
}
