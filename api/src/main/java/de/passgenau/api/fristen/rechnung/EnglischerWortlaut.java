package de.passgenau.api.fristen.rechnung;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Feiertag;
import de.passgenau.api.fristen.regelwerk.Ausloeser;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Ursprung;
import de.passgenau.api.fristen.regelwerk.Zeichen;
import org.jspecify.annotations.Nullable;

/** In English; what events and marks are called is data beside this class, and chapters are cited as they are. */
final class EnglischerWortlaut implements Wortlaut {

    static final Wortlaut DER_EINE = new EnglischerWortlaut();

    private static final String DATEN = "zeichen_en.properties";
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter KURZ = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Properties zeichen = gelesen();

    private EnglischerWortlaut() {}

    @Override
    public String anfang(Regel regel) {
        return Objects.requireNonNullElse(regel.titelEnglisch(), regel.titel()) + " (" + regel.registernummer()
                + "): at the latest ";
    }

    @Override
    public String festerTag(Bezug bezug) {
        return "on the fixed day after " + was(bezug.was()) + " of " + TAG.format(bezug.tag());
    }

    @Override
    public String mit(Bezug bezug) {
        return "with " + was(bezug.was()) + " on " + TAG.format(bezug.tag());
    }

    @Override
    public String gezaehlt(Dauer dauer, boolean zurueck, Bezug bezug, LocalDate ab) {
        return dauer.englisch() + (zurueck ? " before " : " after ") + was(bezug.was()) + (zurueck ? " on " : " of ")
                + TAG.format(bezug.tag()) + ", counted from " + TAG.format(ab);
    }

    @Override
    public String ohne(List<Feiertag> feiertage) {
        return feiertage.stream()
                .map(feiertag -> feiertag.englisch() + " (" + KURZ.format(feiertag.tag()) + ")")
                .collect(Collectors.joining(", ", ", without ", ""));
    }

    @Override
    public String verschoben(LocalDate von, boolean naechster) {
        return (naechster ? ", moved from " : ", brought forward from ")
                + von.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + TAG.format(von)
                + (naechster ? ", to the next working day (§ 193 BGB)" : ", to the working day before");
    }

    @Override
    public String verlegt(Faelligkeit.Verlegung verlegung) {
        var bis = verlegung.bis();
        return bis == null ? ", not before the rule came into force" : ", put off until " + was(bis);
    }

    @Override
    public String faellig(LocalDate tag) {
        return ": due on " + TAG.format(tag);
    }

    @Override
    public String beendet(Fristzustand zustand, LocalDate tag, @Nullable Zeichen durch) {
        var wie = switch (zustand) {
            case ERFUELLT_VERSPAETET -> "; done late on ";
            case ENTFALLEN -> "; no longer asked for since ";
            case ERLEDIGT, OFFEN, BALD, HEUTE, UEBERFAELLIG -> "; done on ";
        };
        return wie + TAG.format(tag) + (durch == null
                ? ", because what it depends on no longer holds"
                : " (" + was(durch) + ")");
    }

    private String was(Ursprung ursprung) {
        return switch (ursprung) {
            case Zeichen eines -> zeichen.getProperty(eines.name(), eines.titel());
            case Ausloeser.Geburtstag(int alter) -> "the " + alter + endung(alter) + " birthday";
        };
    }

    private static String endung(int zahl) {
        if (zahl / 10 % 10 == 1) {
            return "th";
        }
        return switch (zahl % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static Properties gelesen() {
        var daten = Objects.requireNonNull(EnglischerWortlaut.class.getResourceAsStream(DATEN), DATEN);
        var gelesen = new Properties();
        try (var zeilen = new InputStreamReader(daten, StandardCharsets.UTF_8)) {
            gelesen.load(zeilen);
            return gelesen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
