package de.passgenau.api.fristen.kalender;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Counts periods as §§ 187 to 193 BGB say. */
final class Zeitrechnung {

    private final Kalender kalender;

    Zeitrechnung(Kalender kalender) {
        this.kalender = kalender;
    }

    Fristende ende(LocalDate ereignis, Abstand abstand) {
        var rechnerisch = rechnerisch(ereignis, abstand);
        var tag = verschoben(rechnerisch, abstand.verschiebung());
        return new Fristende(ereignis, abstand, gezaehltAb(ereignis, abstand), rechnerisch, tag,
                ausgelassen(ereignis, abstand, rechnerisch, tag));
    }

    private LocalDate rechnerisch(LocalDate ereignis, Abstand abstand) {
        var anzahl = abstand.dauer().anzahl();
        if (abstand.richtung() == Richtung.VOR) {
            return davor(ereignis, abstand.dauer());
        }
        return switch (abstand.zaehlung()) {
            case AB_FOLGETAG -> danach(ereignis, abstand.dauer());
            case AB_TAG -> switch (abstand.dauer().einheit()) {
                case ARBEITSTAGE -> kalender.arbeitstagNach(ereignis.minusDays(1), anzahl);
                case TAGE -> ereignis.plusDays(anzahl - 1L);
                case WOCHEN -> ereignis.plusWeeks(anzahl).minusDays(1);
                case MONATE -> voller(ereignis, anzahl);
                case JAHRE -> voller(ereignis, Math.multiplyExact(anzahl, 12));
            };
        };
    }

    private LocalDate danach(LocalDate tag, Dauer dauer) {
        var anzahl = dauer.anzahl();
        return switch (dauer.einheit()) {
            case ARBEITSTAGE -> anzahl == 0 ? tag : kalender.arbeitstagNach(tag, anzahl);
            case TAGE -> tag.plusDays(anzahl);
            case WOCHEN -> tag.plusWeeks(anzahl);
            case MONATE -> tag.plusMonths(anzahl);
            case JAHRE -> tag.plusYears(anzahl);
        };
    }

    LocalDate davor(LocalDate tag, Dauer dauer) {
        var anzahl = dauer.anzahl();
        return switch (dauer.einheit()) {
            case ARBEITSTAGE -> anzahl == 0 ? tag : kalender.arbeitstagVor(tag, anzahl);
            case TAGE -> tag.minusDays(anzahl);
            case WOCHEN -> tag.minusWeeks(anzahl);
            case MONATE -> tag.minusMonths(anzahl);
            case JAHRE -> tag.minusYears(anzahl);
        };
    }

    /** The day before the one with the number of the first day, or the last of the month where there is none (§ 188). */
    private static LocalDate voller(LocalDate erster, int monate) {
        var monat = YearMonth.from(erster).plusMonths(monate);
        var nummer = erster.getDayOfMonth() - 1;
        return nummer == 0
                ? monat.atDay(1).minusDays(1)
                : monat.atDay(Math.min(nummer, monat.lengthOfMonth()));
    }

    private LocalDate verschoben(LocalDate tag, Verschiebung verschiebung) {
        return switch (verschiebung) {
            case KEINE -> tag;
            case NAECHSTER_ARBEITSTAG -> kalender.arbeitstagAb(tag);
            case VORIGER_ARBEITSTAG -> kalender.arbeitstagBis(tag);
        };
    }

    private LocalDate gezaehltAb(LocalDate ereignis, Abstand abstand) {
        var arbeitstage = abstand.dauer().einheit() == Einheit.ARBEITSTAGE;
        if (abstand.richtung() == Richtung.VOR) {
            var letzter = ereignis.minusDays(1);
            return arbeitstage ? kalender.arbeitstagBis(letzter) : letzter;
        }
        var erster = abstand.zaehlung() == Zaehlung.AB_TAG ? ereignis : ereignis.plusDays(1);
        return arbeitstage ? kalender.arbeitstagAb(erster) : erster;
    }

    private List<Feiertag> ausgelassen(LocalDate ereignis, Abstand abstand, LocalDate rechnerisch, LocalDate tag) {
        if (abstand.dauer().einheit() != Einheit.ARBEITSTAGE) {
            return rechnerisch.isBefore(tag)
                    ? kalender.feiertage(rechnerisch, tag)
                    : rechnerisch.isAfter(tag) ? kalender.feiertage(tag, rechnerisch) : List.of();
        }
        if (abstand.richtung() == Richtung.VOR) {
            return kalender.feiertage(rechnerisch, ereignis.minusDays(1));
        }
        var erster = abstand.zaehlung() == Zaehlung.AB_TAG ? ereignis : ereignis.plusDays(1);
        return kalender.feiertage(erster, rechnerisch);
    }
}
