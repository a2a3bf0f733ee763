package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.FruehereAnschrift;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Umzug;
import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Keeps where a household lives, and where it lived before. */
@Component
class Haushaltsumzug {

    private final Haushaltsakten haushalte;
    private final Clock clock;

    Haushaltsumzug(Haushaltsakten haushalte, Clock clock) {
        this.haushalte = haushalte;
        this.clock = clock;
    }

    Ergebnis<Bedarfsgemeinschaft> erfasse(Aufruf aufruf, Haushaltsbezug bezug, Umzug wunsch) {
        return haushalte.aendern(aufruf, bezug,
                (bg, spur, pruefung) -> umgezogen(bg, wunsch, new Erfassung(aufruf, spur), pruefung));
    }

    private Bedarfsgemeinschaft umgezogen(Bedarfsgemeinschaft bg, Umzug wunsch, Erfassung erfassung,
            Pruefung pruefung) {
        var heute = LocalDate.now(clock);
        var ab = Objects.requireNonNullElse(wunsch.ab(), heute);
        var anschrift = AnschriftEingabe.geprueft(wunsch.anschrift(), pruefung);
        if (anschrift.equals(bg.anschrift())) {
            pruefung.melde("anschrift", Eingabefehlercode.SCHON_VORHANDEN, "bg.wohnt-da-schon");
        }
        if (ab.isAfter(heute)) {
            pruefung.melde("ab", Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        wohntSeit(bg).filter(ab::isBefore)
                .ifPresent(seit -> pruefung.melde("ab", Eingabefehlercode.UNGUELTIG, "bg.umzug-davor", seit));
        return bg.an(anschrift, new FruehereAnschrift(bg.anschrift(), ab.minusDays(1), heute,
                erfassung.aufruf.anrufer().kennung()), erfassung.spur);
    }

    /** Since when it has lived where it lives. */
    private static Optional<LocalDate> wohntSeit(Bedarfsgemeinschaft bg) {
        return bg.frueher().isEmpty()
                ? bg.mitglieder().wechseltage().stream().findFirst()
                : Optional.of(bg.frueher().getLast().bis().plusDays(1));
    }

    /** Who says so, and the trace that it leaves. */
    private record Erfassung(Aufruf aufruf, Spur spur) {}
}
