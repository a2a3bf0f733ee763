package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Nobody has two partners at a time (§ 7 Abs. 3 Nr. 3 SGB II). */
final class HoechstensEinePartnerschaft implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        danach.mitglieder()
                .wechseltage()
                .stream()
                .filter(tag -> partner(danach, tag) > 1)
                .findFirst()
                .ifPresent(tag -> pruefung.melde(MITGLIEDER, Eingabefehlercode.UNGUELTIG, "bg.mehrere-partner", tag));
    }

    private static long partner(Bedarfsgemeinschaft bg, LocalDate tag) {
        return bg.mitglieder()
                .am(tag)
                .stream()
                .filter(mitglied -> mitglied.rolle(tag).equals(Optional.of(Mitgliedsrolle.PARTNER)))
                .count();
    }
}
