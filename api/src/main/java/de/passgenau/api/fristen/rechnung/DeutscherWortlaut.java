package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Feiertag;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Zeichen;
import org.jspecify.annotations.Nullable;

/** In German. */
final class DeutscherWortlaut implements Wortlaut {

    static final Wortlaut DER_EINE = new DeutscherWortlaut();

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter KURZ = DateTimeFormatter.ofPattern("dd.MM.", Locale.GERMAN);

    private DeutscherWortlaut() {}

    @Override
    public String anfang(Regel regel) {
        return regel.titel() + " (" + regel.registernummer() + "): spätestens ";
    }

    @Override
    public String festerTag(Bezug bezug) {
        return "zum festen Termin nach " + bezug.was().dativ() + " vom " + TAG.format(bezug.tag());
    }

    @Override
    public String mit(Bezug bezug) {
        return "mit " + bezug.was().dativ() + " am " + TAG.format(bezug.tag());
    }

    @Override
    public String gezaehlt(Dauer dauer, boolean zurueck, Bezug bezug, LocalDate ab) {
        return dauer + (zurueck ? " vor " : " nach ") + bezug.was().dativ() + (zurueck ? " am " : " vom ")
                + TAG.format(bezug.tag()) + ", gezählt ab " + TAG.format(ab);
    }

    @Override
    public String ohne(List<Feiertag> feiertage) {
        return feiertage.stream()
                .map(feiertag -> feiertag.name() + " (" + KURZ.format(feiertag.tag()) + ")")
                .collect(Collectors.joining(", ", ", ohne ", ""));
    }

    @Override
    public String verschoben(LocalDate von, boolean naechster) {
        return ", von " + von.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.GERMAN) + ", dem " + TAG.format(von)
                + (naechster
                        ? ", auf den nächsten Arbeitstag verschoben (§ 193 BGB)"
                        : ", auf den Arbeitstag davor vorgezogen");
    }

    @Override
    public String verlegt(Faelligkeit.Verlegung verlegung) {
        var bis = verlegung.bis();
        return bis == null
                ? ", frühestens mit dem Beginn der Regel"
                : ", aufgeschoben bis zum " + bis.titel();
    }

    @Override
    public String faellig(LocalDate tag) {
        return ": fällig am " + TAG.format(tag);
    }

    @Override
    public String beendet(Fristzustand zustand, LocalDate tag, @Nullable Zeichen durch) {
        var wie = switch (zustand) {
            case ERFUELLT_VERSPAETET -> "; verspätet erfüllt am ";
            case ENTFALLEN -> "; entfallen am ";
            case ERLEDIGT, OFFEN, BALD, HEUTE, UEBERFAELLIG -> "; erledigt am ";
        };
        return wie + TAG.format(tag) + (durch == null
                ? ", weil die Voraussetzung nicht mehr besteht"
                : " (" + durch.titel() + ")");
    }
}
