package de.passgenau.api.fristen.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** The calendar of an office in one Land. What it has once worked out for a year it keeps. */
public final class Kalender {

    /** So far before the first day that anybody can name, and behind the last one, as rules count from it. */
    public static final int ERSTES_JAHR = 1800;
    public static final int LETZTES_JAHR = 2999;

    private static final ZoneId ORTSZEIT = ZoneId.of("Europe/Berlin");

    private final IntFunction<List<Feiertag>> feiertage;
    private final Map<Integer, Jahrestafel> tafeln = new ConcurrentHashMap<>();
    private final Zeitrechnung zeitrechnung = new Zeitrechnung(this);

    private Kalender(IntFunction<List<Feiertag>> feiertage) {
        this.feiertage = feiertage;
    }

    public static Kalender fuer(Bundesland land) {
        return new Kalender(jahr -> Feiertagsbuch.feiertage(land, jahr));
    }

    /** The day of something that has happened, as the clock in the office shows it. */
    public static LocalDate tag(Instant zeitpunkt) {
        return LocalDate.ofInstant(zeitpunkt, ORTSZEIT);
    }

    public boolean istArbeitstag(LocalDate tag) {
        return tafel(tag.getYear()).istArbeitstag(tag.getDayOfYear());
    }

    public Optional<Feiertag> feiertag(LocalDate tag) {
        return tafel(tag.getYear()).feiertage().stream().filter(feiertag -> feiertag.tag().equals(tag)).findFirst();
    }

    /** The day itself, or else the first Arbeitstag after it. */
    public LocalDate arbeitstagAb(LocalDate tag) {
        return istArbeitstag(tag) ? tag : arbeitstagNach(tag, 1);
    }

    /** The day itself, or else the last Arbeitstag before it. */
    public LocalDate arbeitstagBis(LocalDate tag) {
        return istArbeitstag(tag) ? tag : arbeitstagVor(tag, 1);
    }

    /** The n-th Arbeitstag after a day that is not counted itself. */
    public LocalDate arbeitstagNach(LocalDate tag, int anzahl) {
        var jahr = tag.getYear();
        var nummer = tafel(jahr).bis(tag.getDayOfYear()) + anzahl;
        while (nummer > tafel(jahr).anzahl()) {
            nummer -= tafel(jahr).anzahl();
            jahr++;
        }
        return tafel(jahr).arbeitstag(nummer);
    }

    /** The n-th Arbeitstag before a day that is not counted itself. */
    public LocalDate arbeitstagVor(LocalDate tag, int anzahl) {
        var jahr = tag.getYear();
        var nummer = tafel(jahr).bis(tag.getDayOfYear() - 1) + 1 - anzahl;
        while (nummer < 1) {
            jahr--;
            nummer += tafel(jahr).anzahl();
        }
        return tafel(jahr).arbeitstag(nummer);
    }

    /** The holidays from Monday to Friday, both ends included. */
    public List<Feiertag> feiertage(LocalDate von, LocalDate bis) {
        var gefunden = new ArrayList<Feiertag>();
        for (int jahr = von.getYear(); jahr <= bis.getYear(); jahr++) {
            for (var feiertag : tafel(jahr).feiertage()) {
                var tag = feiertag.tag();
                if (feiertag.istWerktags() && !tag.isBefore(von) && !tag.isAfter(bis)) {
                    gefunden.add(feiertag);
                }
            }
        }
        return gefunden;
    }

    /** Where a period from or to this event ends. */
    public Fristende ende(LocalDate ereignis, Abstand abstand) {
        return zeitrechnung.ende(ereignis, abstand);
    }

    /** So long before that day. */
    public LocalDate vor(LocalDate tag, Dauer dauer) {
        return zeitrechnung.davor(tag, dauer);
    }

    private Jahrestafel tafel(int jahr) {
        if (jahr < ERSTES_JAHR || jahr > LETZTES_JAHR) {
            throw new IllegalArgumentException("No calendar for the year " + jahr);
        }
        return tafeln.computeIfAbsent(jahr, neues -> new Jahrestafel(neues, feiertage.apply(neues)));
    }
}
