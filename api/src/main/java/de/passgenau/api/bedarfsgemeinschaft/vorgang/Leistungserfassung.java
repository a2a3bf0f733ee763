package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Antrag;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid.Art;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsakte;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Antragseingang;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Entscheidung;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Ruecknahme;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Pruefung;
import org.springframework.stereotype.Component;

/** Records what a household has applied for, and what was decided. */
@Component
class Leistungserfassung {

    private static final int GRUND = 2000;

    private final Haushaltsakten haushalte;
    private final Supplier<UUID> kennungen;
    private final Clock clock;

    Leistungserfassung(Haushaltsakten haushalte, Supplier<UUID> kennungen, Clock clock) {
        this.haushalte = haushalte;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    Ergebnis<Bedarfsgemeinschaft> antrag(Aufruf aufruf, Haushaltsbezug bezug, Antragseingang wunsch) {
        return haushalte.aendern(aufruf, bezug, (bg, spur, pruefung) -> bg.mit(bg.leistung()
                .mit(new Antrag(kennungen.get().toString(), wunsch.vollstaendigAm(), LocalDate.now(clock),
                        aufruf.anrufer().kennung())),
                spur));
    }

    Ergebnis<Bedarfsgemeinschaft> bescheid(Aufruf aufruf, Haushaltsbezug bezug, Entscheidung wunsch) {
        return haushalte.aendern(aufruf, bezug, (bg, spur, pruefung) -> vollstaendig(wunsch, pruefung)
                .map(bescheid -> bg.mit(bg.leistung()
                        .mit(new Bescheid(kennungen.get().toString(), bescheid.ergebnis(), bescheid.bescheidVom(),
                                bescheid.von(), bescheid.bis(), LocalDate.now(clock), aufruf.anrufer().kennung())),
                        spur))
                .orElse(bg));
    }

    /** What was wrong no longer counts, here and in the cases of the members; what is right is recorded as always. */
    Ergebnis<Bedarfsgemeinschaft> ruecknahme(Aufruf aufruf, Haushaltsbezug bezug, Ruecknahme wunsch) {
        return haushalte.aendern(aufruf, bezug, (bg, spur, pruefung) -> {
            var grund = grund(wunsch, pruefung);
            var danach = ohne(bg.leistung(), wunsch.eintragId(), grund, aufruf.anrufer().kennung());
            if (danach.isEmpty()) {
                pruefung.melde("eintragId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
            }
            return danach.map(akte -> bg.mit(akte, spur)).orElse(bg);
        });
    }

    /** A stand-in where there is none, after that was noted. */
    private static String grund(Ruecknahme wunsch, Pruefung pruefung) {
        if (wunsch.grund() == null || wunsch.grund().isBlank()) {
            pruefung.melde("grund", Eingabefehlercode.PFLICHTFELD, "berichtigung.grund");
        }
        return Objects.requireNonNullElse(pruefung.freitext("grund", wunsch.grund(), GRUND), "-");
    }

    private Optional<Leistungsakte> ohne(Leistungsakte akte, String id, String grund, String durch) {
        var heute = LocalDate.now(clock);
        return akte.antraege()
                .stream()
                .filter(antrag -> antrag.id().equals(id))
                .findFirst()
                .map(antrag -> akte.ohne(antrag, grund, heute, durch))
                .or(() -> akte.bescheide()
                        .stream()
                        .filter(bescheid -> bescheid.id().equals(id))
                        .findFirst()
                        .map(bescheid -> akte.ohne(bescheid, grund, heute, durch)));
    }

    /** What was granted has a first day, what ends has a last one, and what was refused has neither. */
    private static Optional<Entscheidung> vollstaendig(Entscheidung wunsch, Pruefung pruefung) {
        var bisher = pruefung.verstoesse().size();
        var von = wunsch.von();
        var bis = wunsch.bis();
        if (wunsch.ergebnis() == Art.BEWILLIGT && von == null) {
            pruefung.melde("von", Eingabefehlercode.PFLICHTFELD, "bg.bewilligt-ab");
        }
        if (wunsch.ergebnis() != Art.BEWILLIGT && von != null) {
            pruefung.melde("von", Eingabefehlercode.UNGUELTIG, "bg.nur-bewilligt-ab");
        }
        if (wunsch.ergebnis() == Art.BEENDET && bis == null) {
            pruefung.melde("bis", Eingabefehlercode.PFLICHTFELD, "bg.beendet-bis");
        }
        if (wunsch.ergebnis() == Art.ABGELEHNT && bis != null) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "bg.abgelehnt-ohne-zeit");
        }
        if (von != null && bis != null && bis.isBefore(von)) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "bg.ende-vor-beginn");
        }
        return pruefung.verstoesse().size() > bisher ? Optional.empty() : Optional.of(wunsch);
    }
}
