package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Nobody is in the household twice: neither by name and birthday, nor by case, nor in two roles at a time. */
final class NiemandDoppelt implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        var alle = danach.mitglieder().alle();
        for (int i = 0; i < alle.size(); i++) {
            if (zweimalZugleich(alle.get(i)) || kommtSchonVor(alle.get(i), alle.subList(0, i))) {
                pruefung.melde(MITGLIEDER + '.' + i, Eingabefehlercode.SCHON_VORHANDEN, "bg.doppelt",
                        alle.get(i).vorname());
            }
        }
    }

    private static boolean kommtSchonVor(Mitglied mitglied, List<Mitglied> davor) {
        return davor.stream()
                .anyMatch(anderes -> anderes.istDieselbePerson(mitglied)
                        || anderes.fallId() != null && Objects.equals(anderes.fallId(), mitglied.fallId()));
    }

    private static boolean zweimalZugleich(Mitglied mitglied) {
        var zeiten = mitglied.zeiten();
        for (int i = 1; i < zeiten.size(); i++) {
            if (zeiten.get(i - 1).ueberschneidet(zeiten.get(i))) {
                return true;
            }
        }
        return false;
    }
}
