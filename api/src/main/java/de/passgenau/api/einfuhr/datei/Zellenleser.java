package de.passgenau.api.einfuhr.datei;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what stands in a cell as the input wants it; nothing where it is not written so. */
public final class Zellenleser {

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("d.M.uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DAUER = Pattern.compile("(\\d{1,4})\\s*(tag|woche|monat|jahr)(?:e|en|n)?");
    private static final Pattern ZAHL = Pattern.compile("\\d{1,9}");
    private static final Pattern BETRAG = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:[.,]\\d{1,2})?");
    private static final Pattern MONAT = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Map<String, Boolean> JA = Map.of("ja", true, "j", true, "x", true, "true", true, "nein", false,
            "n", false, "false", false);
    private static final int MONATE = 12;

    private Zellenleser() {}

    public static Optional<?> lies(Spalte.Form form, String text) {
        return switch (form) {
            case TEXT -> Optional.of(text);
            case CODE -> Optional.of(code(text));
            case LISTE -> Optional.of(teile(text).toList());
            case CODES -> Optional.of(teile(text.replaceAll("[,;/ ]", "|")).map(Zellenleser::code).toList());
            case ZITATE -> Optional.of(teile(text).map(zitat -> Map.of("zitat", zitat)).toList());
            case ZAHL -> ZAHL.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            case BRUCH -> betrag(text).map(BigDecimal::doubleValue);
            case EURO -> betrag(text.replaceAll("\\s*(?:€|EUR)$", ""))
                    .map(wert -> wert.setScale(2, RoundingMode.UNNECESSARY).toPlainString());
            case TAG -> tag(text).map(LocalDate::toString);
            case ZEIT -> Optional.of(zeit(text));
            case DAUER -> dauer(text);
            case JA -> Optional.ofNullable(JA.get(text.toLowerCase(Locale.GERMAN)));
            case SCHLUESSEL -> Verbundleser.schluessel(text);
            case ANSCHRIFT -> Verbundleser.anschrift(text);
            case STANDORTE -> Verbundleser.standorte(text);
            case ANTEILE -> Verbundleser.anteile(text);
            case ERGEBNISSE -> Verbundleser.ergebnisse(text);
        };
    }

    /** What the cell should have held, for people. */
    public static String erwartet(Spalte.Form form) {
        return switch (form) {
            case ZAHL -> "eine ganze Zahl";
            case BRUCH -> "eine Zahl wie 19,5";
            case EURO -> "ein Betrag wie 875,50";
            case TAG -> "ein Tag wie 2027-02-01 oder 01.02.2027";
            case DAUER -> "eine Dauer wie 6 Monate, 12 Wochen oder 20 Tage";
            case JA -> "ja oder nein";
            case SCHLUESSEL -> "ein Schlüssel wie 1:15";
            case ANSCHRIFT -> "eine Anschrift wie Am Markt 1, 17268 Templin";
            case STANDORTE -> "Name und Anschrift wie Lernhaus, Am Markt 1, 17268 Templin";
            case ANTEILE -> "Geber und Betrag wie Landkreis: 10.000,00 (je Jahr)";
            case ERGEBNISSE -> "Kennzahl, Wert und Einheit wie Integrationsquote: 28,8 % (31.12.2025)";
            case TEXT, CODE, LISTE, CODES, ZITATE, ZEIT -> "Text";
        };
    }

    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static Stream<String> teile(String text) {
        return Arrays.stream(text.split("\\|")).map(String::strip).filter(teil -> !teil.isEmpty());
    }

    /** As 1.234,56 or 1234.56. */
    private static Optional<BigDecimal> betrag(String text) {
        if (!BETRAG.matcher(text).matches()) {
            return Optional.empty();
        }
        var deutsch = text.contains(",") || text.matches("\\d{1,3}(?:\\.\\d{3})+");
        return Optional.of(new BigDecimal(deutsch ? text.replace(".", "").replace(',', '.') : text));
    }

    private static Optional<LocalDate> tag(String text) {
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, DEUTSCH).flatMap(form -> {
            try {
                return Stream.of(LocalDate.parse(text, form));
            } catch (DateTimeException anotherForm) {
                return Stream.empty();
            }
        }).findFirst();
    }

    /** A day or month as Germans write it becomes one that the server reads; it says what is wrong with all else. */
    private static String zeit(String text) {
        var monat = MONAT.matcher(text);
        return tag(text).map(LocalDate::toString)
                .orElseGet(() -> monat.matches()
                        ? monat.group(2) + '-' + "%02d".formatted(Integer.valueOf(monat.group(1)))
                        : text);
    }

    private static Optional<Map<String, Object>> dauer(String text) {
        var treffer = DAUER.matcher(text.toLowerCase(Locale.GERMAN));
        if (!treffer.matches()) {
            return Optional.empty();
        }
        var wert = Integer.parseInt(treffer.group(1));
        return Optional.of(switch (treffer.group(2)) {
            case "tag" -> Map.of("wert", wert, "einheit", "TAGE");
            case "woche" -> Map.of("wert", wert, "einheit", "WOCHEN");
            case "jahr" -> Map.of("wert", wert * MONATE, "einheit", "MONATE");
            default -> Map.of("wert", wert, "einheit", "MONATE");
        });
    }
}
