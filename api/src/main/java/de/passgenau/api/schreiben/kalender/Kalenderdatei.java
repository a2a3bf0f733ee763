package de.passgenau.api.schreiben.kalender;

import static de.passgenau.api.schreiben.kalender.Inhaltszeile.text;
import static de.passgenau.api.schreiben.kalender.Inhaltszeile.zeile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a calendar as RFC 5545 wants it. */
final class Kalenderdatei {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter WELTZEIT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final String DAUER = "PT1H";
    private static final String ORTSZEIT = """
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19810329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """.replace("\n", "\r\n");
    private static final Comparator<Eintrag> REIHENFOLGE = Comparator.comparing(Eintrag::beginn)
            .thenComparing(Eintrag::uid);

    private final Instant stempel;

    private Kalenderdatei(Instant stempel) {
        this.stempel = stempel;
    }

    /** @param stempel when it is given out */
    static String geschrieben(String name, List<Eintrag> eintraege, Instant stempel) {
        var datei = new Kalenderdatei(stempel);
        return zeile("BEGIN", "VCALENDAR") + zeile("VERSION", "2.0") + zeile("PRODID", "-//Passgenau//Passgenau//DE")
                + zeile("CALSCALE", "GREGORIAN") + zeile("METHOD", "PUBLISH") + text("X-WR-CALNAME", name) + ORTSZEIT
                + eintraege.stream().sorted(REIHENFOLGE).map(datei::eintrag).collect(Collectors.joining())
                + zeile("END", "VCALENDAR");
    }

    private String eintrag(Eintrag eintrag) {
        var ort = eintrag.ort();
        return zeile("BEGIN", "VEVENT") + text("UID", eintrag.uid())
                + zeile("SEQUENCE", Integer.toString(eintrag.folge())) + zeile("DTSTAMP", WELTZEIT.format(stempel))
                + zeit(eintrag.zeit()) + text("SUMMARY", eintrag.titel()) + (ort == null ? "" : text("LOCATION", ort))
                + text("DESCRIPTION", eintrag.text())
                + zeile("STATUS", eintrag.abgesagt() ? "CANCELLED" : "CONFIRMED") + zeile("CLASS", "PRIVATE")
                + zeile("END", "VEVENT");
    }

    private static String zeit(Eintrag.Zeit zeit) {
        return switch (zeit) {
            case Eintrag.Zeit.Termin(var beginn) ->
                zeile("DTSTART;TZID=Europe/Berlin", ZEIT.format(beginn)) + zeile("DURATION", DAUER)
                        + zeile("TRANSP", "OPAQUE");
            case Eintrag.Zeit.Tag(var tag) -> zeile("DTSTART;VALUE=DATE", TAG.format(tag))
                    + zeile("DTEND;VALUE=DATE", TAG.format(tag.plusDays(1))) + zeile("TRANSP", "TRANSPARENT");
        };
    }
}
