package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.vermittlung.vorschlag.Platzpflege;
import de.passgenau.api.vermittlung.vorschlag.Rueckmeldung.Seite;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagstat;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Meldung;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Standwechsel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries proposals on, step by step, with what both sides say; people do, nothing else does. */
@Component
class Vorschlagsgang {

    static final int WORTE = 1_000;

    private final Aktenfuehrung<Vermittlungsvorschlag> akten;
    private final Vorschlagssicht sicht;
    private final Folgen folgen;
    private final Clock clock;

    Vorschlagsgang(Aktenfuehrung<Vermittlungsvorschlag> akten, Vorschlagssicht sicht, Folgen folgen, Clock clock) {
        this.akten = akten;
        this.sicht = sicht;
        this.folgen = folgen;
        this.clock = clock;
    }

    Ergebnis<Vermittlungsvorschlag> standSetzen(Aufruf aufruf, Vorschlagsbezug bezug, Standwechsel wunsch) {
        var ergebnis = aendern(aufruf, bezug.am(wunsch.tag()), (schritt, pruefung) -> {
            var grund = Gruende.lies(schritt.bisher().stand(), wunsch, pruefung);
            return schritt.bisher()
                    .weiter(wunsch.stand(), grund, schritt.tat())
                    .mit(Seite.ARBEITGEBER, pruefung.freitext("rueckmeldungArbeitgeber",
                            wunsch.rueckmeldungArbeitgeber(), WORTE), schritt.tat())
                    .mit(Seite.BEWERBER,
                            pruefung.freitext("rueckmeldungBewerber", wunsch.rueckmeldungBewerber(), WORTE),
                            schritt.tat());
        });
        if (ergebnis instanceof Angenommen<Vermittlungsvorschlag>(var danach)) {
            folgen.von(danach);
        }
        return ergebnis;
    }

    /** A side may still say something when it is over. */
    Ergebnis<Vermittlungsvorschlag> melden(Aufruf aufruf, Vorschlagsbezug bezug, Meldung wunsch) {
        return aendern(aufruf, bezug.am(wunsch.tag()), (schritt, pruefung) -> {
            var worte = pruefung.freitext("worte", wunsch.worte(), WORTE);
            if (worte == null && pruefung.verstoesse().isEmpty()) {
                pruefung.melde("worte", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            }
            return schritt.bisher().mit(wunsch.seite(), worte, schritt.tat());
        });
    }

    private Ergebnis<Vermittlungsvorschlag> aendern(Aufruf aufruf, Vorschlagsbezug bezug,
            BiFunction<Schritt, Pruefung, Vermittlungsvorschlag> weiter) {
        return akten.aendern(aufruf, bezug.id(), bezug.version(), (bisher, spur) -> {
            var pruefung = new Pruefung();
            befugt(bisher, aufruf, pruefung);
            var tag = tag(bezug.tag(), bisher, pruefung);
            var danach = weiter.apply(
                    new Schritt(bisher, new Vorschlagstat(aufruf.anrufer().kennung(), tag, spur)), pruefung);
            return pruefung.verstoesse().isEmpty()
                    ? Ergebnis.angenommen(danach)
                    : new Abgelehnt<>(bisher, pruefung.verstoesse());
        });
    }

    private void befugt(Vermittlungsvorschlag vorschlag, Aufruf aufruf, Pruefung pruefung) {
        var anrufer = aufruf.anrufer();
        sicht.fall(vorschlag.fall().wert(), anrufer)
                .map(fall -> Vorschlagssicht.zuFortfuehren(fall, anrufer))
                .ifPresentOrElse(befugnis -> Stream.ofNullable(befugnis.grund())
                        .forEach(grund -> pruefung.melde("id", Eingabefehlercode.NICHT_BEFUGT, grund)),
                        () -> pruefung.melde("id", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
    }

    /** Not in the future, and not before the last step. */
    private LocalDate tag(@Nullable LocalDate wunsch, Vermittlungsvorschlag bisher, Pruefung pruefung) {
        var heute = LocalDate.now(clock);
        if (wunsch == null) {
            return heute;
        }
        if (wunsch.isAfter(heute)) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "kuenftig");
        } else if (wunsch.isBefore(bisher.seit())) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "vorschlag.davor", bisher.seit());
        }
        return wunsch;
    }

    /** What follows for the account of the case, and for the places of the offer. */
    @Component
    record Folgen(Vorschlagsanspruch anspruch, Platzpflege plaetze) {

        void von(Vermittlungsvorschlag danach) {
            anspruch.folge(danach);
            plaetze.trageNach();
        }
    }

    /** The proposal as it is, and what somebody does with it. */
    private record Schritt(Vermittlungsvorschlag bisher, Vorschlagstat tat) {}

    /**
     * Which proposal in which version.
     *
     * @param tag the day on which it happened; null for today
     */
    record Vorschlagsbezug(String id, long version, @Nullable LocalDate tag) {

        Vorschlagsbezug am(@Nullable LocalDate anderer) {
            return new Vorschlagsbezug(id, version, anderer);
        }
    }
}
