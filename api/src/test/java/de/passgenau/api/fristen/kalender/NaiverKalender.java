package de.passgenau.api.fristen.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The calendar as one would do it by hand: holidays from the law and from Easter, Arbeitstage one day after the other. */
public final class NaiverKalender {

    private final Bundesland land;
    private final Map<Integer, Set<LocalDate>> jahre = new HashMap<>();

    public NaiverKalender(Bundesland land) {
        this.land = land;
    }

    public boolean istArbeitstag(LocalDate tag) {
        return tag.getDayOfWeek() != DayOfWeek.SATURDAY && tag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !feiertage(tag.getYear()).contains(tag);
    }

    public LocalDate arbeitstagNach(LocalDate tag, int anzahl) {
        var stelle = tag;
        for (int gezaehlt = 0; gezaehlt < anzahl;) {
            stelle = stelle.plusDays(1);
            gezaehlt += istArbeitstag(stelle) ? 1 : 0;
        }
        return stelle;
    }

    public LocalDate arbeitstagVor(LocalDate tag, int anzahl) {
        var stelle = tag;
        for (int gezaehlt = 0; gezaehlt < anzahl;) {
            stelle = stelle.minusDays(1);
            gezaehlt += istArbeitstag(stelle) ? 1 : 0;
        }
        return stelle;
    }

    public Set<LocalDate> feiertage(int jahr) {
        return jahre.computeIfAbsent(jahr, this::gesetzliche);
    }

    private Set<LocalDate> gesetzliche(int jahr) {
        var tage = new HashSet<LocalDate>();
        var ostern = ostern(jahr);
        for (int abstand : new int[] {-2, 1, 39, 50}) {
            tage.add(ostern.plusDays(abstand));
        }
        tage.add(LocalDate.of(jahr, 1, 1));
        tage.add(LocalDate.of(jahr, 5, 1));
        tage.add(LocalDate.of(jahr, 10, 3));
        tage.add(LocalDate.of(jahr, 12, 25));
        tage.add(LocalDate.of(jahr, 12, 26));
        if (land == Bundesland.BB) {
            tage.add(ostern);
            tage.add(ostern.plusDays(49));
        }
        fuegeLandesfeiertageHinzu(tage, jahr);
        return tage;
    }

    private void fuegeLandesfeiertageHinzu(Set<LocalDate> tage, int jahr) {
        if (Set.of(Bundesland.BW, Bundesland.BY, Bundesland.ST).contains(land)) {
            tage.add(LocalDate.of(jahr, 1, 6));
        }
        if (land == Bundesland.BE && jahr >= 2019 || land == Bundesland.MV && jahr >= 2023) {
            tage.add(LocalDate.of(jahr, 3, 8));
        }
        if (land == Bundesland.BE && (jahr == 2020 || jahr == 2025)) {
            tage.add(LocalDate.of(jahr, 5, 8));
        }
        if (land == Bundesland.BE && jahr == 2028) {
            tage.add(LocalDate.of(jahr, 6, 17));
        }
        if (Set.of(Bundesland.BW, Bundesland.BY, Bundesland.HE, Bundesland.NW, Bundesland.RP, Bundesland.SL)
                .contains(land)) {
            tage.add(ostern(jahr).plusDays(60));
        }
        if (land == Bundesland.SL) {
            tage.add(LocalDate.of(jahr, 8, 15));
        }
        if (land == Bundesland.TH && jahr >= 2019) {
            tage.add(LocalDate.of(jahr, 9, 20));
        }
        if (reformationstag(jahr)) {
            tage.add(LocalDate.of(jahr, 10, 31));
        }
        if (Set.of(Bundesland.BW, Bundesland.BY, Bundesland.NW, Bundesland.RP, Bundesland.SL).contains(land)) {
            tage.add(LocalDate.of(jahr, 11, 1));
        }
        if (land == Bundesland.SN) {
            tage.add(bussUndBettag(jahr));
        }
    }

    private boolean reformationstag(int jahr) {
        return jahr == 2017
                || Set.of(Bundesland.BB, Bundesland.MV, Bundesland.SN, Bundesland.ST, Bundesland.TH).contains(land)
                || jahr >= 2018
                        && Set.of(Bundesland.HB, Bundesland.HH, Bundesland.NI, Bundesland.SH).contains(land);
    }

    /** The Wednesday eleven days before the first Sunday in Advent. */
    private static LocalDate bussUndBettag(int jahr) {
        var vierterAdvent = LocalDate.of(jahr, Month.DECEMBER, 24);
        while (vierterAdvent.getDayOfWeek() != DayOfWeek.SUNDAY) {
            vierterAdvent = vierterAdvent.minusDays(1);
        }
        return vierterAdvent.minusDays(21 + 11);
    }

    /** Easter Sunday by the anonymous Gregorian algorithm. */
    private static LocalDate ostern(int jahr) {
        int a = jahr % 19;
        int b = jahr / 100;
        int c = jahr % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monat = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(jahr, monat, (h + l - 7 * m + 114) % 31 + 1);
    }
}
