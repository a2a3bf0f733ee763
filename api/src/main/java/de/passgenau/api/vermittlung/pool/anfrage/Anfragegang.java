package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.vermittlung.pool.Poolsicht;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Ablehnung;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Freigabewunsch;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Stufe;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt.Ablehnungsgrund;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt.Anfragetat;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Schritt;
import org.springframework.stereotype.Component;

/** Carries requests on, stage by stage; people do, nothing else does. */
@Component
class Anfragegang {

    private static final int BEMERKUNG = 500;

    private final Aktenfuehrung<Kontaktanfrage> akten;
    private final Poolsicht pool;
    private final Anfrageregeln regeln;
    private final Clock clock;

    Anfragegang(Aktenfuehrung<Kontaktanfrage> akten, Poolsicht pool, Anfrageregeln regeln, Clock clock) {
        this.akten = akten;
        this.pool = pool;
        this.regeln = regeln;
        this.clock = clock;
    }

    /** Only as far as the person has agreed to it, and as long as she is in the pool. */
    Ergebnis<Kontaktanfrage> freigeben(Aufruf aufruf, String id, Freigabewunsch wunsch) {
        return weiter(aufruf, new Ziel(id, wunsch.version(), wunsch.stufe().stand()), (anfrage, pruefung) -> {
            pool.imPool(anfrage.fall().wert())
                    .ifPresentOrElse(fall -> eingewilligt(fall, wunsch.stufe(), pruefung),
                            () -> pruefung.melde("id", Eingabefehlercode.UNGUELTIG, "anfrage.nicht-im-pool"));
            return Anfrageschritt.nach(wunsch.stufe().stand(), tat(aufruf, bis(wunsch, pruefung)));
        });
    }

    private static void eingewilligt(Fall fall, Stufe stufe, Pruefung pruefung) {
        if (stufe == Stufe.NAME && !fall.erlaubt(Einwilligungszweck.NAME_FUER_ARBEITGEBER)) {
            pruefung.melde("stufe", Eingabefehlercode.UNGUELTIG, "anfrage.ohne-einwilligung");
        }
    }

    private LocalDate bis(Freigabewunsch wunsch, Pruefung pruefung) {
        var letzter = heute().plus(regeln.freigabe());
        var bis = Objects.requireNonNullElse(wunsch.bis(), letzter);
        if (bis.isBefore(heute()) || bis.isAfter(letzter)) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "anfrage.bis", heute(), letzter);
        }
        return bis;
    }

    Ergebnis<Kontaktanfrage> ablehnen(Aufruf aufruf, String id, Ablehnung wunsch) {
        return weiter(aufruf, new Ziel(id, wunsch.version(), Anfragestand.ABGELEHNT), (anfrage, pruefung) -> {
            var davor = pruefung.verstoesse().size();
            var bemerkung = pruefung.freitext("bemerkung", wunsch.bemerkung(), BEMERKUNG);
            if (wunsch.grund() == Ablehnungsgrund.ANDERER && bemerkung == null
                    && pruefung.verstoesse().size() == davor) {
                pruefung.melde("bemerkung", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            }
            return Anfrageschritt.nach(Anfragestand.ABGELEHNT, tat(aufruf, heute())).weil(wunsch.grund(), bemerkung);
        });
    }

    Ergebnis<Kontaktanfrage> zurueckziehen(Aufruf aufruf, String id, int version) {
        return weiter(aufruf, new Ziel(id, version, Anfragestand.ZURUECKGEZOGEN),
                (anfrage, pruefung) -> Anfrageschritt.nach(Anfragestand.ZURUECKGEZOGEN, tat(aufruf, heute())));
    }

    /** It has become this proposal; what was released last stays to be seen as long as it was. */
    Ergebnis<Kontaktanfrage> vermittelt(Aufruf aufruf, String id, int version, String vorschlag) {
        return weiter(aufruf, new Ziel(id, version, Anfragestand.VERMITTELT),
                (anfrage, pruefung) -> Anfrageschritt
                        .nach(Anfragestand.VERMITTELT, tat(aufruf, anfrage.letzter().bis()))
                        .als(vorschlag));
    }

    private Anfragetat tat(Aufruf aufruf, LocalDate bis) {
        return new Anfragetat(aufruf.anrufer().kennung(), clock.instant(), bis);
    }

    private Ergebnis<Kontaktanfrage> weiter(Aufruf aufruf, Ziel ziel,
            BiFunction<Kontaktanfrage, Pruefung, Anfrageschritt> schritt) {
        return akten.aendern(aufruf, ziel.id, ziel.version, (bisher, spur) -> {
            var pruefung = new Pruefung();
            var stand = bisher.standAm(heute());
            if (!stand.folgende().contains(ziel.stand)) {
                pruefung.melde("id", Eingabefehlercode.UNGUELTIG, "anfrage.uebergang." + stand);
            }
            var neuer = schritt.apply(bisher, pruefung);
            return pruefung.verstoesse().isEmpty()
                    ? Ergebnis.angenommen(bisher.weiter(new Schritt(neuer, spur)))
                    : new Abgelehnt<>(bisher, pruefung.verstoesse());
        });
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    /** Which request in which version shall go where. */
    private record Ziel(String id, long version, Anfragestand stand) {}
}
