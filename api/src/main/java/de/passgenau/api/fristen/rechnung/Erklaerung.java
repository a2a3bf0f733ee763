package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

import de.passgenau.api.fristen.kalender.Fristende;
import de.passgenau.api.fristen.kalender.Richtung;
import de.passgenau.api.fristen.kalender.Verschiebung;

/** Says in a sentence why something is due on its day. */
final class Erklaerung {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter KURZ = DateTimeFormatter.ofPattern("dd.MM.", Locale.GERMAN);

    private Erklaerung() {}

    static String von(Frist frist) {
        var faelligkeit = frist.faelligkeit();
        var zusatz = faelligkeit.zusatz();
        return frist.regel().titel() + " (" + frist.regel().registernummer() + "): spätestens " + herkunft(faelligkeit)
                + (zusatz == null ? "" : ", " + zusatz) + ": fällig am " + TAG.format(faelligkeit.tag()) + "; "
                + frist.regel().kapitel() + ausgang(frist);
    }

    private static String herkunft(Faelligkeit faelligkeit) {
        var bezug = faelligkeit.bezug();
        var ende = faelligkeit.ende();
        if (ende == null) {
            return "zum festen Termin nach " + bezug.dativ() + " vom " + TAG.format(bezug.tag());
        }
        var dauer = ende.abstand().dauer();
        var zurueck = ende.abstand().richtung() == Richtung.VOR;
        var zaehlung = dauer.anzahl() == 0
                ? "mit " + bezug.dativ() + " am " + TAG.format(bezug.tag())
                : dauer + (zurueck ? " vor " : " nach ") + bezug.dativ() + (zurueck ? " am " : " vom ")
                        + TAG.format(bezug.tag()) + ", gezählt ab " + TAG.format(ende.gezaehltAb());
        return zaehlung + ausgelassen(ende) + verschoben(ende);
    }

    private static String ausgelassen(Fristende ende) {
        return ende.ausgelassen().isEmpty()
                ? ""
                : ende.ausgelassen()
                        .stream()
                        .map(feiertag -> feiertag.name() + " (" + KURZ.format(feiertag.tag()) + ")")
                        .collect(Collectors.joining(", ", ", ohne ", ""));
    }

    private static String verschoben(Fristende ende) {
        if (!ende.istVerschoben()) {
            return "";
        }
        return ", von " + wochentag(ende.rechnerisch()) + ", dem " + TAG.format(ende.rechnerisch())
                + (ende.abstand().verschiebung() == Verschiebung.NAECHSTER_ARBEITSTAG
                        ? ", auf den nächsten Arbeitstag verschoben (§ 193 BGB)"
                        : ", auf den Arbeitstag davor vorgezogen");
    }

    private static String ausgang(Frist frist) {
        var abschluss = frist.abschluss();
        if (abschluss == null) {
            return "";
        }
        var durch = abschluss.durch();
        var womit = durch == null ? ", weil die Voraussetzung nicht mehr besteht" : " (" + durch.titel() + ")";
        return switch (frist.zustand()) {
            case ERLEDIGT -> "; erledigt am " + TAG.format(abschluss.tag()) + womit;
            case ERFUELLT_VERSPAETET -> "; verspätet erfüllt am " + TAG.format(abschluss.tag()) + womit;
            case ENTFALLEN -> "; entfallen am " + TAG.format(abschluss.tag()) + womit;
            case OFFEN, BALD, HEUTE, UEBERFAELLIG -> "";
        };
    }

    private static String wochentag(LocalDate tag) {
        return tag.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }
}
