package de.passgenau.api.fristen.kalender;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/** The public holidays of each Land as the library knows them, under the names that people here use. */
final class Feiertagsbuch {

    private static final Map<String, String> NAMEN = Map.of("christian.EASTER", "Ostersonntag", "christian.PENTECOST",
            "Pfingstsonntag", "CHILDRENS_DAY", "Weltkindertag");

    private static final Map<String, String> ENGLISCH = Map.of("christian.EASTER", "Easter Sunday",
            "christian.PENTECOST", "Whit Sunday", "CHILDRENS_DAY", "Children's Day", "LABOUR_DAY", "Labour Day");

    private Feiertagsbuch() {}

    /** In the order of the year; holidays of single municipalities are not among them. */
    static List<Feiertag> feiertage(Bundesland land, int jahr) {
        var tage = new TreeMap<LocalDate, Feiertag>();
        aufgeschlagen(land, jahr).stream()
                .map(tag -> new Feiertag(tag.getDate(), name(tag, NAMEN, Locale.GERMAN),
                        name(tag, ENGLISCH, Locale.ENGLISH)))
                .sorted(Comparator.comparing(Feiertag::name))
                .forEach(tag -> tage.merge(tag.tag(), tag, Feiertag::mit));
        return List.copyOf(tage.values());
    }

    /** The library looks for its parts where the thread looks for classes, and not every thread sees them in the jar. */
    private static Set<Holiday> aufgeschlagen(Bundesland land, int jahr) {
        var thread = Thread.currentThread();
        var bisher = thread.getContextClassLoader();
        thread.setContextClassLoader(Feiertagsbuch.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
                    .getHolidays(Year.of(jahr), HolidayType.PUBLIC_HOLIDAY, land.name().toLowerCase(Locale.ROOT));
        } finally {
            thread.setContextClassLoader(bisher);
        }
    }

    private static String name(Holiday tag, Map<String, String> eigene, Locale sprache) {
        return eigene.getOrDefault(tag.getPropertiesKey(), tag.getDescription(sprache));
    }
}
