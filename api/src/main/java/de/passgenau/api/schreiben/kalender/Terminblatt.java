package de.passgenau.api.schreiben.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;

/**
 * On which days there are appointments in a case; nothing of the person.
 *
 * @param sicht what decides who may know of it
 */
record Terminblatt(String fall, String fallmanager, Map<String, Set<String>> sicht, List<LocalDate> tage) {

    Terminblatt {
        tage = List.copyOf(tage);
    }

    static Terminblatt von(Fall fall) {
        return new Terminblatt(fall.kennung(), fall.fallmanager(), Fallsicht.merkmale(fall),
                fall.verlauf()
                        .betreuung()
                        .termine()
                        .alle()
                        .stream()
                        .map(termin -> termin.beginn().toLocalDate())
                        .distinct()
                        .toList());
    }

    boolean hatTerminZwischen(LocalDate von, LocalDate bis) {
        return tage.stream().anyMatch(tag -> !tag.isBefore(von) && !tag.isAfter(bis));
    }
}
