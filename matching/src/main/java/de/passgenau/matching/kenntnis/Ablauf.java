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
    static final String MONAT = String.join("|", MONATE);
    private static final Pattern ABLAUF = Pattern.compile(
            "(?:\\bbis|\\bablauf\\w*|\\blauft)(?:\\s+(?:zum|am|im|einschliesslich|ende|mitte|anfang|vsl\\.?))*:?\\s*"
                    + "(?:(?<isojahr>20\\d\\d)-(?<isomonat>\\d\\d)(?:-(?<isotag>\\d\\d))?"
                    + "|(?:(?:(?<tag>\\d{1,2})\\.\\s?)?(?:(?<monat>\\d{1,2})[./]|(?<name>" + MONAT
                    + ")\\s+))?(?<jahr>20\\d\\d|(?<=[./])\\d\\d)(?!\\d))");
    private static final Pattern GUELTIGKEIT = Pattern.compile(
            "\\b(?:gultig\\p{L}*|befristet|lauft|ablauf\\p{L}*|erneuer\\p{L}*|verlanger\\p{L}*|fallig)\\b");
    private static final String DATUM = "(?:(?<isojahr>20\\d\\d)-(?<isomonat>\\d\\d)(?:-(?<isotag>\\d\\d))?(?!\\d)"
            + "|(?:(?:(?<tag>\\d{1,2})\\.\\s?)?(?:(?<monat>\\d{1,2})[./]|(?<name>ende|" + MONAT
            + ")\\s+))?(?<jahr>20\\d\\d|(?<=[./])\\d\\d)(?!\\d|[./]\\d))";
    private static final Pattern TAG = Pattern.compile("(?<![\\d§])" + DATUM);
    private static final Pattern AB_TAG = Pattern
            .compile("\\b(?:ab|am|im|zum|seit)\\s+(?:dem\\s+|anfang\\s+|mitte\\s+)?" + DATUM);
    private static final Pattern SPANNE = Pattern.compile("\\b(20\\d\\d)\\s*[-–/]\\s*(?:20)?(\\d\\d)(?!\\d|-)");
    private static final String NICHT_FERN = "(?!(?:2[1-9]|[3-9]\\d)\\d\\d(?!\\p{Nd}))";
    private static final Pattern GRENZE = Pattern.compile(
            "(?:\\b(?:gultig\\p{L}*|befristet)\\s+bis|\\bablauf\\w*|\\blauft)(?:\\s+(?:zum|am|einschliesslich))*:?\\s*"
                    + "(?:\\p{Nd}{9,}|" + NICHT_FERN + "\\p{Nd}{4}-\\p{Nd}{1,2}(?!\\p{Nd})|(?:\\p{Nd}{1,2}\\.\\s?)?"
                    + "\\p{Nd}{1,2}[./]\\s?" + NICHT_FERN + "\\p{Nd}{4,})");
    private static final int JAHRHUNDERT = 2000;
    private static final int LAENGSTER_MONAT = 31;

    private Ablauf() {}

    /** The last valid day; a month counts to its end, a year to 31 December. Expects folded text. */
    static Optional<LocalDate> letzterTag(String gefaltet) {
        var fund = ABLAUF.matcher(gefaltet);
        return fund.find() ? tag(fund) : Optional.empty();
    }

    /** It ended before the day, or at a time that there is not, so that nobody can tell. Expects folded text. */
    static boolean istVorbei(String gefaltet, LocalDate stichtag) {
        return letzterTag(gefaltet).map(stichtag::isAfter).orElseGet(() -> GRENZE.matcher(gefaltet).find());
    }

    /**
     * It names a day to come that does not say how long it is valid; in a training any day to come is its end. A year counts as
     * to come only after the one of the day.
     */
    static boolean beginntNach(String gefaltet, boolean ausbildung, LocalDate stichtag) {
        if (GUELTIGKEIT.matcher(gefaltet).find()) {
            return false;
        }
        var fund = (ausbildung ? TAG : AB_TAG).matcher(gefaltet);
        boolean kuenftig = false;
        while (!kuenftig && fund.find()) {
            kuenftig = istKuenftig(fund, stichtag);
        }
        return kuenftig || ausbildung && SPANNE.matcher(gefaltet)
                .results()
                .anyMatch(spanne -> JAHRHUNDERT + zahl(spanne.group(2)) > stichtag.getYear());
    }

    private static boolean istKuenftig(Matcher fund, LocalDate stichtag) {
        boolean nurJahr = fund.group("isojahr") == null && fund.group("monat") == null && fund.group("name") == null;
        return nurJahr
                ? zahl(fund.group("jahr")) > stichtag.getYear()
                : tag(fund).filter(stichtag::isBefore).isPresent();
    }

    private static Optional<LocalDate> tag(Matcher fund) {
        int jahr = zahl(erstes(fund, "isojahr", "jahr"));
        int volles = jahr < JAHRHUNDERT ? JAHRHUNDERT + jahr : jahr;
        var name = fund.group("name");
        int monat = name == null ? zahl(erstes(fund, "isomonat", "monat")) : MONATE.indexOf(name) + 1;
        int tag = zahl(erstes(fund, "isotag", "tag"));
        if (monat == 0) {
            return Optional.of(LocalDate.of(volles, MONATE.size(), LAENGSTER_MONAT));
        }
        if (monat > MONATE.size() || tag > LAENGSTER_MONAT) {
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
