package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** As long as anybody belongs to the household, exactly one person applies for all. */
final class GenauEineAntragstellung implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        var alle = danach.mitglieder();
        alle.wechseltage()
                .stream()
                .filter(tag -> !alle.am(tag).isEmpty() && antragsteller(alle, tag) != 1)
                .findFirst()
                .ifPresent(tag -> pruefung.melde(MITGLIEDER, Eingabefehlercode.UNGUELTIG,
                        antragsteller(alle, tag) == 0 ? "bg.ohne-antragsteller" : "bg.mehrere-antragsteller", tag));
    }

    private static long antragsteller(Mitglieder alle, LocalDate tag) {
        return alle.am(tag)
                .stream()
                .filter(mitglied -> mitglied.rolle(tag).equals(Optional.of(Mitgliedsrolle.ANTRAGSTELLER)))
                .count();
    }
}
