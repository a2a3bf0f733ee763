package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltsentwurf.Posten;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Betroffene;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import org.jspecify.annotations.Nullable;

/**
 * One line taken over into a household: who it is about belongs to it under the name, in the role and with the case that
 * the line says; what was so already stays as it is.
 *
 * @param erster the first day of whoever is new, if no line says when that was
 * @param allein whether no other line names this household
 */
record Zeilenuebernahme(Leistungsuebernahme leistung, LocalDate erster, boolean allein) {

    /** The household as it is after a reason was noted why not. */
    Bedarfsgemeinschaft mit(Bedarfsgemeinschaft bg, Posten posten, Pruefung pruefung) {
        var wer = posten.wer();
        if (wer.haushalt() != null && !wer.haushalt().equals(bg.kennung())) {
            pruefung.melde(Haushaltsentwurf.FELD, Eingabefehlercode.SCHON_VORHANDEN, "bg.fall-anderswo");
        }
        var bekannt = bekannt(bg, wer);
        if (bekannt.map(Mitglied::fallId).filter(fall -> !fall.equals(wer.fall())).isPresent()) {
            pruefung.melde(Haushaltsentwurf.FELD, Eingabefehlercode.SCHON_VORHANDEN, "bg.fall-vorhanden",
                    wer.person().vorname());
        }
        var rolle = rolle(bg, posten.zeile().rolle(), bekannt);
        if (rolle == null) {
            pruefung.melde("rolle", Eingabefehlercode.PFLICHTFELD, "bg.rolle-fehlt", wer.person().vorname());
        }
        return rolle == null || !pruefung.verstoesse().isEmpty()
                ? bg
                : mitMitglied(bg, posten, bekannt.orElseGet(() -> neu(posten, rolle)), rolle);
    }

    private static Optional<Mitglied> bekannt(Bedarfsgemeinschaft bg, Betroffene wer) {
        var person = wer.person();
        return bg.mitglieder()
                .mitFall(wer.fall())
                .or(() -> bg.mitglieder()
                        .alle()
                        .stream()
                        .filter(eines -> eines.istDieselbePerson(person.namensschluessel(), person.geburtsdatum()))
                        .findFirst());
    }

    private @Nullable Mitgliedsrolle rolle(Bedarfsgemeinschaft bg, @Nullable Mitgliedsrolle genannt,
            Optional<Mitglied> bekannt) {
        if (genannt != null) {
            return genannt;
        }
        var heute = leistung.heute();
        var einzige = allein && bg.mitglieder().am(heute).isEmpty();
        return bekannt.flatMap(eines -> eines.rolle(heute)).orElse(einzige ? Mitgliedsrolle.ANTRAGSTELLER : null);
    }

    private Mitglied neu(Posten posten, Mitgliedsrolle rolle) {
        var person = posten.wer().person();
        var seit = Objects.requireNonNullElse(posten.zeile().seit(), erster);
        return new Mitglied(new MitgliedId(leistung.kennungen().get().toString()), person.vorname(),
                person.nachname(), person.geburtsdatum(), true, List.of(new Zugehoerigkeit(seit, null, rolle)),
                posten.wer().fall());
    }

    private Bedarfsgemeinschaft mitMitglied(Bedarfsgemeinschaft bg, Posten posten, Mitglied mitglied,
            Mitgliedsrolle rolle) {
        var person = posten.wer().person();
        var richtig = mitglied.als(person.vorname(), person.nachname(), person.geburtsdatum())
                .mitErwerbsfaehigkeit(true)
                .mitFall(posten.wer().fall());
        var alle = bg.mitglieder().mit(inRolle(dabei(richtig, posten.zeile().seit(), rolle), rolle));
        var akte = leistung.nach(bg.leistung(), posten.zeile().leistung());
        var wohntAnders = rolle == Mitgliedsrolle.ANTRAGSTELLER && !bg.anschrift().equals(person.anschrift());
        var danach = alle.equals(bg.mitglieder()) ? bg : bg.mit(alle, bg.spur());
        danach = akte.equals(bg.leistung()) ? danach : danach.mit(akte, bg.spur());
        return wohntAnders ? danach.an(person.anschrift(), leistung.bisher(bg.anschrift()), bg.spur()) : danach;
    }

    /** Who has left comes back. */
    private Mitglied dabei(Mitglied mitglied, @Nullable LocalDate seit, Mitgliedsrolle rolle) {
        var heute = leistung.heute();
        return mitglied.letzte().endetVor(heute)
                ? mitglied.mit(new Zugehoerigkeit(Objects.requireNonNullElse(seit, heute), null, rolle))
                : mitglied;
    }

    private Mitglied inRolle(Mitglied mitglied, Mitgliedsrolle rolle) {
        return mitglied.letzte().rolle() == rolle ? mitglied : mitglied.inRolle(leistung.heute(), rolle);
    }
}
