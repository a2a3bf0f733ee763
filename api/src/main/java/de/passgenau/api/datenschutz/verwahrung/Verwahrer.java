package de.passgenau.api.datenschutz.verwahrung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Anordnung;
import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Aufhebung;
import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Entsperrung;
import de.passgenau.api.datenschutz.verwahrung.Verwahrungseingaben.Sperrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Aufbewahrungsanordnung;
import de.passgenau.api.fall.angaben.Sperre;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Blocks, unblocks and holds cases, with every reason why not at once. */
@Component
class Verwahrer {

    private static final int GRUND = 500;

    private final Verwahrungsakten akten;
    private final Clock clock;
    private final Supplier<UUID> kennungen;

    Verwahrer(Verwahrungsakten akten, Clock clock, Supplier<UUID> kennungen) {
        this.akten = akten;
        this.clock = clock;
        this.kennungen = kennungen;
    }

    Ergebnis<Fall> sperre(Aufruf aufruf, String id, Sperrung wunsch) {
        return ungesehen(akten.verantwortet(aufruf, id, wunsch.version(), (fall, spur) -> {
            var pruefung = new Pruefung();
            if (!Befugnis.verantwortet(fall, aufruf.anrufer())) {
                pruefung.melde("fallId", Eingabefehlercode.NICHT_BEFUGT, "nicht-zustaendig");
            }
            if (fall.zustand() == Zustand.GESPERRT) {
                return Abgelehnt.wegen(Verwahrungsakten.nichtGefunden("fallId"));
            }
            return entschieden(fall, pruefung, () -> fall.mit(Zustand.GESPERRT,
                    fall.verwahrung().gesperrt(new Sperre(wunsch.grund(), heute(), fall.zustand())), spur));
        }));
    }

    /** Who may not see a blocked case gets no word about it, not even that his version is stale. */
    private static Ergebnis<Fall> ungesehen(Ergebnis<Fall> ergebnis) {
        var stand = ergebnis.stand();
        return ergebnis instanceof Abgelehnt<Fall> && stand != null && stand.zustand() == Zustand.GESPERRT
                ? Abgelehnt.wegen(Verwahrungsakten.nichtGefunden("fallId"))
                : ergebnis;
    }

    Ergebnis<Fall> entsperre(Aufruf aufruf, Entsperrung wunsch) {
        return akten.benannt(aufruf, wunsch.fallnummer(), (fall, spur) -> {
            var sperre = fall.verwahrung().sperre();
            return fall.zustand() == Zustand.GESPERRT
                    ? Ergebnis.angenommen(fall.mit(sperre == null ? Zustand.OFFEN : sperre.davor(),
                            fall.verwahrung().entsperrt(), spur))
                    : abgelehnt(fall, Verstoss.of("fallnummer", Eingabefehlercode.UNGUELTIG, "nicht-gesperrt"));
        });
    }

    Ergebnis<Fall> ordneAn(Aufruf aufruf, Anordnung wunsch) {
        var pruefung = new Pruefung();
        var grund = pruefung.freitext("grund", wunsch.grund(), GRUND);
        if (grund == null && pruefung.verstoesse().isEmpty()) {
            pruefung.pflicht("grund", null, "");
        }
        var bis = wunsch.bis();
        if (bis != null && bis.isBefore(heute())) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "vergangen");
        }
        var anordnung = neu(aufruf, Objects.requireNonNullElse(grund, "-"),
                pruefung.verstoesse().isEmpty() ? bis : null);
        return akten.benannt(aufruf, wunsch.fallnummer(), (fall, spur) -> entschieden(fall, pruefung,
                () -> fall.mit(fall.zustand(), fall.verwahrung().angeordnet(anordnung), spur)));
    }

    private Aufbewahrungsanordnung neu(Aufruf aufruf, String grund, @Nullable LocalDate bis) {
        return new Aufbewahrungsanordnung(kennungen.get().toString(), grund, aufruf.anrufer().kennung(), heute(), bis,
                null);
    }

    Ergebnis<Fall> hebeAuf(Aufruf aufruf, Aufhebung wunsch) {
        return akten.benannt(aufruf, wunsch.fallnummer(), aufhebung(wunsch));
    }

    private BiFunction<Fall, Spur, Ergebnis<Fall>> aufhebung(Aufhebung wunsch) {
        return (fall, spur) -> {
            var danach = fall.verwahrung().aufgehoben(wunsch.nummer(), heute());
            return danach.equals(fall.verwahrung())
                    ? abgelehnt(fall, Verstoss.of("nummer", Eingabefehlercode.NICHT_GEFUNDEN, "keine-anordnung"))
                    : Ergebnis.angenommen(fall.mit(fall.zustand(), danach, spur));
        };
    }

    private static Ergebnis<Fall> entschieden(Fall fall, Pruefung pruefung, Supplier<Fall> danach) {
        var fehler = pruefung.verstoesse();
        return fehler.isEmpty() ? Ergebnis.angenommen(danach.get()) : new Abgelehnt<>(fall, fehler);
    }

    private static Ergebnis<Fall> abgelehnt(Fall fall, Verstoss grund) {
        return new Abgelehnt<>(fall, List.of(grund));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
