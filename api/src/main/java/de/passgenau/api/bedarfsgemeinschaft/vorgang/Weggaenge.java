package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Weggang;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import org.springframework.stereotype.Component;

/** Lets people leave a household; they stay on record, and if they applied for all, somebody else does. */
@Component
class Weggaenge {

    private final Haushaltsakten haushalte;
    private final Kennungen kennungen;
    private final Clock clock;

    Weggaenge(Haushaltsakten haushalte, Kennungen kennungen, Clock clock) {
        this.haushalte = haushalte;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    Ergebnis<Bedarfsgemeinschaft> entfernen(Aufruf aufruf, Haushaltsbezug bezug, Weggang wunsch) {
        return haushalte.aendern(aufruf, bezug, Haushaltstat.an("nachfolgeId", (bg, spur, pruefung) -> {
            if (wunsch.auszugAm().isAfter(LocalDate.now(clock))) {
                pruefung.melde("auszugAm", Eingabefehlercode.UNGUELTIG, "kuenftig");
            }
            var danach = nachgefolgt(ausgeschieden(bg.mitglieder(), wunsch, pruefung), wunsch, pruefung);
            return danach.equals(bg.mitglieder()) ? bg : bg.mit(danach, spur);
        }));
    }

    private Mitglieder ausgeschieden(Mitglieder alle, Weggang wunsch, Pruefung pruefung) {
        var letzterTag = wunsch.auszugAm().minusDays(1);
        var mitglied = mitglied(alle, "mitgliedId", wunsch.mitgliedId(), pruefung);
        if (mitglied.isPresent() && !gehoertBisHeuteDazu(mitglied.get(), letzterTag)) {
            pruefung.melde("auszugAm", Eingabefehlercode.UNGUELTIG, "bg.nicht-dabei", letzterTag);
            return alle;
        }
        return mitglied.map(eines -> alle.mit(eines.ausgeschieden(letzterTag))).orElse(alle);
    }

    private static boolean gehoertBisHeuteDazu(Mitglied mitglied, LocalDate letzterTag) {
        return mitglied.letzte().umfasst(letzterTag) && mitglied.letzte().bis() == null;
    }

    private Mitglieder nachgefolgt(Mitglieder alle, Weggang wunsch, Pruefung pruefung) {
        var id = wunsch.nachfolgeId();
        return id == null
                ? alle
                : mitglied(alle, "nachfolgeId", id, pruefung)
                        .map(eines -> alle.mit(eines.inRolle(wunsch.auszugAm(), Mitgliedsrolle.ANTRAGSTELLER)))
                        .orElse(alle);
    }

    private Optional<Mitglied> mitglied(Mitglieder alle, String feld, String id, Pruefung pruefung) {
        var mitglied = alle.mitglied(new MitgliedId(kennungen.id(Mitglied.class, id)));
        if (mitglied.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        return mitglied;
    }
}
