package de.passgenau.api.auszug.blatt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.steckbrief.Zeitangabe;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What codes, days and sums are called on paper. */
@Component
class Worte {

    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.GERMAN);
    private static final int CENT = 2;

    private final MessageSource messages;

    Worte(MessageSource messages) {
        this.messages = messages;
    }

    String von(Enum<?> code) {
        return gross(Satz.wort(messages, code, Locale.GERMAN));
    }

    List<String> von(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(this::von).toList();
    }

    static String gross(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }

    /** A code that nobody has a name for, such as a certificate. */
    static String lesbar(String code) {
        return gross(code.replace('_', ' ').toLowerCase(Locale.GERMAN));
    }

    static String zeit(Zeitangabe zeit) {
        var text = zeit.text();
        if (zeit.istTag()) {
            return Tageswort.tag(LocalDate.parse(text));
        }
        if (text.contains("-H")) {
            return text.charAt(text.length() - 1) + ". Halbjahr " + text.substring(0, text.indexOf('-'));
        }
        return text.contains("-") ? MONAT.format(YearMonth.parse(text)) : text;
    }

    static String spanne(@Nullable Zeitangabe von, @Nullable Zeitangabe bis) {
        var ende = bis == null ? "" : "bis " + zeit(bis);
        return von == null ? ende : (bis == null ? "ab " + zeit(von) : zeit(von) + ' ' + ende);
    }

    /** Empty where nobody knows. */
    static String euro(@Nullable Long cent) {
        return cent == null ? "" : String.format(Locale.GERMANY, "%,.2f Euro", BigDecimal.valueOf(cent, CENT));
    }

    static String zahl(double wert) {
        return "%s".formatted(BigDecimal.valueOf(wert).stripTrailingZeros().toPlainString().replace('.', ','));
    }

    static String anschrift(Anschrift anschrift) {
        var ort = anschrift.plz() + ' ' + anschrift.ort();
        return anschrift.strasse() == null ? ort : anschrift.strasse() + ", " + ort;
    }

    /** Sites often have the name of the place they are in. */
    static String standort(String name, Anschrift anschrift) {
        return name.isBlank() || name.equals(anschrift.ort())
                ? anschrift(anschrift)
                : name + ", " + anschrift(anschrift);
    }
}
