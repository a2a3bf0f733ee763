package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.pool.Pooleintrag;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.stelle.wunsch.Wunschpruefung;
import de.passgenau.api.vermittlung.pool.Poolsicht;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Anfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Paar;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Wunsch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whom an employer asks for, and what for: an offer of its own that stands, or words that wish for nothing unlawful. */
@Component
class Anfragepruefung {

    private static final int NACHRICHT = 1_000;

    private final Poolsicht pool;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Kennungen kennungen;
    private final Clock clock;

    Anfragepruefung(Poolsicht pool, Dokumentliste<Stellenangebot> stellen, Kennungen kennungen, Clock clock) {
        this.pool = pool;
        this.stellen = stellen;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    Ergebnis<Lage> lies(Aufruf aufruf, ArbeitgeberId arbeitgeber, Anfrage anfrage) {
        var pruefung = new Pruefung();
        var fall = pool.fall(anfrage.poolprofilId(), aufruf.anrufer());
        if (fall.isEmpty()) {
            pruefung.melde("poolprofilId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        var stelle = stelle(aufruf, anfrage.stellenangebotId(), pruefung);
        var nachricht = nachricht(anfrage, pruefung);
        return fall.isEmpty() || !pruefung.verstoesse().isEmpty()
                ? new Abgelehnt<>(null, pruefung.verstoesse())
                : Ergebnis.angenommen(new Lage(new Paar(fall.get().id(), fall.get().bezug(), arbeitgeber),
                        new Wunsch(stelle, nachricht), vorbereitetAm(fall.get())));
    }

    private @Nullable StellenangebotId stelle(Aufruf aufruf, @Nullable String id, Pruefung pruefung) {
        if (id == null) {
            return null;
        }
        Optional<Stellenangebot> stelle = stellen.lade(kennungen.id(Stellenangebot.class, id), aufruf.anrufer());
        if (stelle.isEmpty()) {
            pruefung.melde("stellenangebotId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        stelle.filter(eine -> eine.standAm(LocalDate.now(clock)) == Stellenstand.GESCHLOSSEN)
                .ifPresent(eine -> pruefung.melde("stellenangebotId", Eingabefehlercode.UNGUELTIG,
                        "vorschlag.stelle-geschlossen"));
        stelle.filter(eine -> eine.freiePlaetze() == 0)
                .ifPresent(eine -> pruefung.melde("stellenangebotId", Eingabefehlercode.KEIN_PLATZ,
                        "vorschlag.stelle-besetzt"));
        return stelle.map(Stellenangebot::id).orElse(null);
    }

    private static @Nullable String nachricht(Anfrage anfrage, Pruefung pruefung) {
        var nachricht = pruefung.freitext("nachricht", anfrage.nachricht(), NACHRICHT);
        if (nachricht != null) {
            Wunschpruefung.funde("nachricht", nachricht)
                    .stream()
                    .findFirst()
                    .ifPresent(fund -> pruefung.melde("nachricht", Eingabefehlercode.UNGUELTIG, "anfrage.wunsch",
                            fund.wortlaut()));
        } else if (anfrage.stellenangebotId() == null && pruefung.verstoesse().isEmpty()) {
            pruefung.melde("nachricht", Eingabefehlercode.PFLICHTFELD, "anfrage.wofuer");
        }
        return nachricht;
    }

    private @Nullable Instant vorbereitetAm(Fall fall) {
        return fall.pool().geltend(LocalDate.now(clock)).map(Pooleintrag::am).orElse(null);
    }

    /**
     * Who is asked for, and what for.
     *
     * @param vorbereitetAm when she was prepared for the pool; null if nobody knows
     */
    record Lage(Paar paar, Wunsch wunsch, @Nullable Instant vorbereitetAm) {}
}
