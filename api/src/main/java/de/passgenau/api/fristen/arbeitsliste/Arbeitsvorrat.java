package de.passgenau.api.fristen.arbeitsliste;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.matching.Sichtfilter;

/** What of every case may ask for attention, kept in memory and true to the cases. */
final class Arbeitsvorrat extends Gedaechtnis<Fall, Arbeitsblatt> {

    @Override
    public String name() {
        return "arbeitsvorrat";
    }

    @Override
    protected Arbeitsblatt merke(Fall objekt) {
        return Arbeitsblatt.von(objekt);
    }

    /** Whether it is an open case that the caller may know of. */
    boolean isOpen(String fall, Sichtfilter sicht) {
        return gemerktes(fall).filter(blatt -> blatt.offen() && sicht.laesstDurch(blatt.sicht())).isPresent();
    }

    /** The open cases of these Fallmanager, as far as the caller may know of them. */
    List<Arbeitsblatt> von(Set<String> fallmanager, Sichtfilter sicht) {
        return alle().stream()
                .filter(blatt -> blatt.offen() && fallmanager.contains(blatt.fallmanager())
                        && sicht.laesstDurch(blatt.sicht()))
                .sorted(Comparator.comparing(Arbeitsblatt::fall))
                .toList();
    }
}
