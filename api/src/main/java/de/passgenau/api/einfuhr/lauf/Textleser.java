package de.passgenau.api.einfuhr.lauf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import org.jspecify.annotations.Nullable;

/** Reads values that are delivered as text, so that a wrong one is wrong at its place and nowhere else. */
public final class Textleser {

    /** Stands for a day that was not readable, after that was noted. */
    public static final LocalDate UNLESBAR = LocalDate.of(1900, 1, 1);

    private static final int LAENGE = 100;
    /** The years of the days that callers can name otherwise. */
    private static final int ERSTES_JAHR = 1900;
    private static final int LETZTES_JAHR = 2199;
    private static final List<DateTimeFormatter> TAGE = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern BETRAG = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:[.,]\\d{1,4})?");
    private static final Pattern TAUSENDER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

    private final Pruefung pruefung;

    public Textleser(Pruefung pruefung) {
        this.pruefung = pruefung;
    }

    /** As 2026-11-02 or 2.11.2026; a time of the day behind it says nothing. */
    public @Nullable LocalDate tag(String feld, @Nullable String text) {
        var tag = pruefung.text(feld, text, LAENGE);
        if (tag == null) {
            return null;
        }
        var gelesen = TAGE.stream().flatMap(form -> gelesen(tag.replaceFirst("[T ]\\d.*", ""), form)).findFirst();
        if (gelesen.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "einfuhr.tag", tag);
        }
        return gelesen.orElse(UNLESBAR);
    }

    /** Nothing where it is not written so, or lies in a year that nobody means. */
    private static Stream<LocalDate> gelesen(String tag, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(tag, form))
                    .filter(eines -> eines.getYear() >= ERSTES_JAHR && eines.getYear() <= LETZTES_JAHR);
        } catch (DateTimeException anotherForm) {
            return Stream.empty();
        }
    }

    public <E extends Enum<E>> @Nullable E code(String feld, Class<E> art, @Nullable String text) {
        return code(feld, text,
                code -> Arrays.stream(art.getEnumConstants()).filter(eines -> eines.name().equals(code)).findFirst());
    }

    public <E extends Enum<E>> @Nullable E code(String feld, @Nullable String text,
            Function<String, Optional<E>> bekannt) {
        var code = pruefung.text(feld, text, LAENGE);
        if (code == null) {
            return null;
        }
        var gefunden = bekannt.apply(einheitlich(code));
        if (gefunden.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "einfuhr.code", code);
        }
        return gefunden.orElse(null);
    }

    /** As codes are written: capitals, no umlauts, no gaps. */
    private static String einheitlich(String code) {
        return code.toUpperCase(Locale.GERMAN)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replaceAll("[\\s/-]+", "_");
    }

    /** As 1.850,00 or 1850.00, with or without the sign of the euro; rounded to cents. */
    public @Nullable BigDecimal betrag(String feld, @Nullable String text) {
        var wert = pruefung.text(feld, text, LAENGE);
        if (wert == null) {
            return null;
        }
        var zahl = wert.replaceFirst("(?iu)\\s*(?:€|EUR|Euro)$", "");
        if (!BETRAG.matcher(zahl).matches()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "einfuhr.betrag", wert);
            return null;
        }
        var deutsch = zahl.contains(",") || TAUSENDER.matcher(zahl).matches();
        return new BigDecimal(deutsch ? zahl.replace(".", "").replace(',', '.') : zahl)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
