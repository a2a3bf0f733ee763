package de.passgenau.matching.kenntnis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The day up to which evidence says it is valid: gültig bis 2030, läuft am 31.12.2026 ab, befristet bis März 2027. */
final class Ablauf {

    private static final List<String> MONATE = List.of("januar", "februar", "marz", "april", "mai", "juni", "juli",
            "august", "september", "oktober", "november", "dezember");
    private static final Pattern ABLAUF = Pattern.compile(
            "(?:\\bbis|\\bablauf\\w*|\\blauft)(?:\\s+(?:zum|am|im|einschliesslich|ende|mitte|anfang|vsl\\.?))*:?\\s*"
                    + "(?:(?<isojahr>20\\d\\d)-(?<isomonat>\\d\\d)(?:-(?<isotag>\\d\\d))?"
                    + "|(?:(?:(?<tag>\\d{1,2})\\.\\s?)?(?:(?<monat>\\d{1,2})[./]|(?<name>" + String.join("|", MONATE)
                    + ")\\s+))?(?<jahr>20\\d\\d|(?<=[./])\\d\\d)(?!\\d))");
    private static final int JAHRHUNDERT = 2000;

    private Ablauf() {}

    /** The last valid day; a month counts to its end, a year to 31 December. Expects folded text. */
    static Optional<LocalDate> letzterTag(String gefaltet) {
        var fund = ABLAUF.matcher(gefaltet);
        return fund.find() ? tag(fund) : Optional.empty();
    }

    private static Optional<LocalDate> tag(Matcher fund) {
        int jahr = zahl(erstes(fund, "isojahr", "jahr"));
        int volles = jahr < JAHRHUNDERT ? JAHRHUNDERT + jahr : jahr;
        var name = fund.group("name");
        int monat = name == null ? zahl(erstes(fund, "isomonat", "monat")) : MONATE.indexOf(name) + 1;
        int tag = zahl(erstes(fund, "isotag", "tag"));
        if (monat == 0) {
            return Optional.of(LocalDate.of(volles, MONATE.size(), 31));
        }
        if (monat > MONATE.size()) {
            return Optional.empty();
        }
        var imJahr = YearMonth.of(volles, monat);
        return Optional.of(imJahr.isValidDay(tag) ? imJahr.atDay(tag) : imJahr.atEndOfMonth());
    }

    private static @Nullable String erstes(Matcher fund, String eine, String andere) {
        var wert = fund.group(eine);
        return wert == null ? fund.group(andere) : wert;
    }

    private static int zahl(@Nullable String ziffern) {
        return ziffern == null ? 0 : Integer.parseInt(ziffern);
    }
}
