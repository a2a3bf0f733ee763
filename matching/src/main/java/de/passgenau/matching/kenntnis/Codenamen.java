package de.passgenau.matching.kenntnis;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.matching.text.Editierabstand;
import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.text.Tabelle;

/** The codes of evidence and their names in the tables shipped with the engine; knows no occupations. */
public final class Codenamen {

    private static final Pattern GEBILDET = Pattern.compile("FUEHRERSCHEIN_(?:A1|A2|A|AM|BE?|C1?E?|D1?E?|L|T)"
            + "|SPRACHE_[ABC][12]|(?:AUSBILDUNG|STUDIUM)(?:_KLDB_\\d{2,5})?");
    private static final Pattern MIT_NIVEAU = Pattern.compile("(KENNTNIS_\\p{Upper}+)_[ABC][12]");
    private static final Pattern KEIN_BUCHSTABE = Pattern.compile("[^\\p{L}\\d]+");
    private static final Map<String, String> VORN = Map.of("FUEHRERSCHEIN_", "Führerschein ", "SPRACHE_", "Deutsch ");
    private static final Map<String, String> BEZEICHNUNGEN = new TreeMap<>();
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> NACHWEISE = new TreeMap<>();
    private static final int ZEICHEN_JE_FEHLER = 4;
    private static final int AEHNLICHE = 3;

    static {
        Tabelle.lesen(Codenamen.class, "nachweise.tsv").forEach(zeile -> {
            nimm(zeile[0], zeile[2], zeile[3].split(";"));
            if (Nachweisart.valueOf(zeile[1]).istNachweis()) {
                NACHWEISE.putIfAbsent(zeile[2], zeile[0]);
                Stream.of(zeile[3].split(";")).forEach(name -> NACHWEISE.putIfAbsent(name, zeile[0]));
            }
        });
        Tabelle.lesen(Codenamen.class, "felder.tsv").forEach(zeile -> nimm(zeile[0], zeile[1], new String[0]));
        Tabelle.lesen(Codenamen.class, "felder.tsv")
                .forEach(zeile -> Stream.of(zeile[2].split(" "))
                        .filter(code -> !code.isEmpty())
                        .forEach(code -> BEZEICHNUNGEN.putIfAbsent(code, zeile[1])));
    }

    private Codenamen() {}

    private static void nimm(String code, String bezeichnung, String[] worte) {
        BEZEICHNUNGEN.put(code, bezeichnung);
        CODES.putIfAbsent(form(bezeichnung), code);
        for (var wort : worte) {
            CODES.putIfAbsent(form(wort), code);
        }
    }

    private static String form(String name) {
        return KEIN_BUCHSTABE.matcher(Schreibweise.falten(name)).replaceAll("");
    }

    /** Whether a code of this spelling can stand for anything. */
    public static boolean kennt(String code) {
        var mitNiveau = MIT_NIVEAU.matcher(code);
        return BEZEICHNUNGEN.containsKey(code) || GEBILDET.matcher(code).matches()
                || mitNiveau.matches() && BEZEICHNUNGEN.containsKey(mitNiveau.group(1));
    }

    /** All ways to name licences, certificates and examinations, each with its code. */
    public static Map<String, String> nachweise() {
        return Collections.unmodifiableMap(NACHWEISE);
    }

    /** The code of a name or of another way to say it, whatever its case, blanks and hyphens; empty if it may have an error. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(form(name)));
    }

    /** As a code is spelled: capitals, no umlauts; made of any text, so that it may stand for nothing. */
    public static String alsCode(String text) {
        return text.strip()
                .toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replaceAll("[-/ ]+", "_");
    }

    /** The German name, readable for unknown codes, too. */
    public static String zu(String code) {
        var bekannt = BEZEICHNUNGEN.get(code);
        if (bekannt != null) {
            return bekannt;
        }
        if (MIT_NIVEAU.matcher(code).matches()) {
            int niveau = code.length() - 3;
            return zu(code.substring(0, niveau)) + code.substring(niveau).replace('_', ' ');
        }
        return VORN.keySet()
                .stream()
                .filter(code::startsWith)
                .findFirst()
                .map(vorn -> VORN.get(vorn) + code.substring(vorn.length()))
                .orElseGet(() -> lesbar(code));
    }

    private static String lesbar(String code) {
        int trenner = code.indexOf('_') + 1;
        var rest = gross(code.substring(trenner).replaceAll("(?<![AEQ])UE", "Ü").replace("AE", "Ä").replace("OE", "Ö"));
        return switch (code.substring(0, trenner)) {
            case "AUSBILDUNG_" -> "abgeschlossene Ausbildung: " + rest;
            case "STUDIUM_" -> "abgeschlossenes Studium: " + rest;
            case "ERFAHRUNG_" -> "Erfahrung: " + rest;
            case "WORT_", "KENNTNIS_" -> rest;
            default -> switch (code) {
                case "AUSBILDUNG" -> "abgeschlossene Ausbildung";
                case "STUDIUM" -> "abgeschlossenes Studium";
                default -> gross(code.replaceAll("(?<![AEQ])UE", "Ü").replace("AE", "Ä").replace("OE", "Ö"));
            };
        };
    }

    private static String gross(String text) {
        return text.isEmpty()
                ? text
                : text.charAt(0) + text.substring(1).replace('_', ' ').toLowerCase(Locale.GERMAN);
    }

    /** Names of codes that were perhaps meant, the nearest first; at most three. */
    public static List<String> aehnliche(String text) {
        var form = form(text);
        int grenze = Math.max(1, form.length() / ZEICHEN_JE_FEHLER);
        record Naher(String code, int abstand) {}
        return CODES.entrySet()
                .stream()
                .map(name -> new Naher(name.getValue(), Editierabstand.zwischen(form, name.getKey(), grenze)))
                .filter(naher -> naher.abstand() <= grenze)
                .sorted(Comparator.comparingInt(Naher::abstand).thenComparing(Naher::code))
                .map(naher -> zu(naher.code()))
                .distinct()
                .limit(AEHNLICHE)
                .toList();
    }
}
