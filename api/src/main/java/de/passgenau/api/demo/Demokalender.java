package de.passgenau.api.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.kalender.Kalender;

/** The diaries of the demo Fallmanager: on working days alone, and one appointment at a time; always the same. */
final class Demokalender {

    /** So many of those to come are on one day. */
    private static final int AM_TAG = 5;
    private static final List<LocalTime> ZEITEN = List.of(LocalTime.of(8, 30), LocalTime.of(9, 30),
            LocalTime.of(10, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(14, 0),
            LocalTime.of(15, 0), LocalTime.of(16, 0), LocalTime.of(17, 0));

    private final Kalender kalender = Kalender.fuer(Bundesland.BB);
    private final Map<String, Integer> kommende = new HashMap<>();
    private final Map<String, Integer> belegt = new HashMap<>();
    private final LocalDate stichtag;

    Demokalender(LocalDate stichtag) {
        this.stichtag = stichtag;
    }

    /** The next one that is free, from today on. */
    LocalDateTime naechster(String fallmanager) {
        var bisher = kommende.merge(fallmanager, 1, Integer::sum) - 1;
        var erster = kalender.arbeitstagAb(stichtag);
        var tag = bisher < AM_TAG ? erster : kalender.arbeitstagNach(erster, bisher / AM_TAG);
        return tag.atTime(ZEITEN.get(belege(fallmanager, tag) % ZEITEN.size()));
    }

    /** One on this day, or on the last working day before it that has room. */
    LocalDateTime spaetestens(String fallmanager, LocalDate tag) {
        var arbeitstag = kalender.arbeitstagBis(tag);
        while (belegt.getOrDefault(schluessel(fallmanager, arbeitstag), 0) >= ZEITEN.size()) {
            arbeitstag = kalender.arbeitstagVor(arbeitstag, 1);
        }
        return arbeitstag.atTime(ZEITEN.get(belege(fallmanager, arbeitstag)));
    }

    private int belege(String fallmanager, LocalDate tag) {
        return belegt.merge(schluessel(fallmanager, tag), 1, Integer::sum) - 1;
    }

    private static String schluessel(String fallmanager, LocalDate tag) {
        return fallmanager + ' ' + tag;
    }
}
