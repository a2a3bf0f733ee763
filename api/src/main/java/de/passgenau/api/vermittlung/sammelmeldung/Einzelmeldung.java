package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Abgleichlauf.Platz;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Gelesen;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.vollmacht.Vollmachten;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Follows one search up to today, at most once a day, and tells its owner when it is time. Everything is stored before the
 * next step, so that after an interruption nothing is missing and nothing told twice.
 */
@Component
class Einzelmeldung {

    static final String FELD = "sammelmeldung";

    private final Sammelablage ablage;
    private final Sammelleser leser;
    private final Vollmachten vollmachten;
    private final Vermerk vermerk;

    Einzelmeldung(Sammelablage ablage, Sammelleser leser, Vollmachten vollmachten, Vermerk vermerk) {
        this.ablage = ablage;
        this.leser = leser;
        this.vollmachten = vollmachten;
        this.vermerk = vermerk;
    }

    /** What came of it. */
    enum Ausgang {
        GEMELDET, NICHTS, UEBERGANGEN, MISSLUNGEN
    }

    /** From now on, unless it is followed already. */
    void beginne(Suchauftrag auftrag) {
        einsicht(auftrag).ifPresent(einsicht -> {
            var stand = ablage.stand(auftrag.kennung());
            if (stand.isEmpty()) {
                leser.kopf(auftrag, einsicht).ifPresent(marke -> ablage.beginne(Sammelstand.neu(auftrag, marke)));
            } else if (!stand.get().sucht(auftrag)) {
                leser.kopf(auftrag, einsicht)
                        .ifPresent(marke -> ablage.ersetze(stand.get().vonVorn(auftrag, marke)));
            }
        });
    }

    private Optional<Einsicht> einsicht(Suchauftrag auftrag) {
        return vollmachten.geprueft(auftrag.besitzer())
                .map(besitzer -> Einsicht.imHintergrund(besitzer, FELD, Zweck.VERMITTLUNG));
    }

    Ausgang gehe(Suchauftrag auftrag, LocalDate tag) {
        beginne(auftrag);
        var einsicht = einsicht(auftrag);
        var stand = ablage.stand(auftrag.kennung());
        if (einsicht.isEmpty() || stand.isEmpty()) {
            return Ausgang.UEBERGANGEN;
        }
        return gesammelt(auftrag, stand.get(), tag, einsicht.get())
                .filter(gesammelter -> gesammelter.istFaellig(auftrag, tag))
                .map(gesammelter -> melde(auftrag, gesammelter, tag, einsicht.get()))
                .orElse(Ausgang.NICHTS);
    }

    private Optional<Sammelstand> gesammelt(Suchauftrag auftrag, Sammelstand stand, LocalDate tag,
            Einsicht einsicht) {
        if (stand.istGesammelt(tag)) {
            return Optional.of(stand);
        }
        var neue = leser.seit(auftrag, stand.marke(), tag, einsicht);
        vermerk.gelesen(einsicht);
        return ablage.ersetze(neue.map(sammlung -> stand.mit(sammlung, tag)).orElseGet(() -> stand.leer(tag)));
    }

    private Ausgang melde(Suchauftrag auftrag, Sammelstand stand, LocalDate tag, Einsicht einsicht) {
        var nichts = stand.funde().isEmpty() && !stand.unvollstaendig();
        if (!nichts) {
            var meldung = Sammelmeldung.neu(auftrag, stand, tag, vermerk.spur());
            if (!ablage.gibtEs(meldung)) {
                ablage.melde(meldung.vermerkt(vermerk.lauf(auftrag, meldung, einsicht)));
            }
        }
        ablage.ersetze(stand.gemeldet(tag));
        return nichts ? Ausgang.NICHTS : Ausgang.GEMELDET;
    }

    /** Writes down what is read on somebody's behalf, and in which order he is told of it. */
    @Component
    static class Vermerk {

        private final Protokoll protokoll;
        private final Laufvermerke laeufe;
        private final Clock clock;

        Vermerk(Protokoll protokoll, Laufvermerke laeufe, Clock clock) {
            this.protokoll = protokoll;
            this.laeufe = laeufe;
            this.clock = clock;
        }

        Spur spur() {
            return Spur.begonnen(clock.instant(), List.of());
        }

        void gelesen(Einsicht einsicht) {
            var handlung = Handlung.von(einsicht);
            var alle = einsicht.abholen()
                    .stream()
                    .map(gesehen -> protokoll.schreibe(handlung, new Gelesen(gesehen.bezuege())))
                    .toArray(CompletableFuture<?>[]::new);
            Protokoll.warte(CompletableFuture.allOf(alle));
        }

        @Nullable
        String lauf(Suchauftrag auftrag, Sammelmeldung meldung, Einsicht einsicht) {
            var plaetze = meldung.funde()
                    .stream()
                    .filter(fund -> fund.aenderung() != Trefferaenderung.ENTFALLEN)
                    .sorted(Comparator.comparingInt(Sammelfund::rang).reversed())
                    .flatMap(fund -> Stream.ofNullable(fund.wer()).map(wer -> new Platz(wer, fund.rang())))
                    .toList();
            return plaetze.isEmpty() ? null : laeufe.vermerke(auftrag, plaetze, einsicht);
        }
    }
}
