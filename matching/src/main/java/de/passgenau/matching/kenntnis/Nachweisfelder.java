package de.passgenau.matching.kenntnis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.beruf.Berufstreffer;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.text.Editierabstand;
import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.text.Tabelle;
import de.passgenau.matching.text.Volltextworte;

/** The fields of training and study, found by their names or by the occupation that was learned. Immutable. */
final class Nachweisfelder {

    private static final double SICHER = 0.95;
    private static final double GENUEGT = 0.6;
    private static final double GLEICH_GUT = 0.02;
    private static final int TREFFER = 5;
    private static final Pattern HANDWERK = Pattern.compile("(?<=\\p{L}{3})s?-?handwerk\\b");
    private static final int LANGES_WORT = 7;
    private static final int GRUPPE = 3;
    private static final int UNTERGRUPPE = 4;

    private final Berufsverzeichnis berufe;
    private final Map<String, Berufsfeld> nachCode = new LinkedHashMap<>();
    private final Map<String, String> auch = new HashMap<>();
    private final Map<String, List<Berufsfeld>> nachWort = new HashMap<>();

    Nachweisfelder(Berufsverzeichnis berufe) {
        this.berufe = berufe;
        for (var zeile : Tabelle.lesen(Nachweisfelder.class, "felder.tsv")) {
            nimm(new Berufsfeld(zeile[0], zeile[1], woerter(zeile[2], " "),
                    woerter(zeile[3], " ").stream().map(Berufsfeld.Gebiet::von).toList(), woerter(zeile[4], ";")));
        }
    }

    private static List<String> woerter(String text, String trenner) {
        return Stream.of(text.split(trenner)).filter(Predicate.not(String::isBlank)).toList();
    }

    private void nimm(Berufsfeld feld) {
        nachCode.put(feld.code(), feld);
        feld.auch().forEach(code -> auch.putIfAbsent(code, feld.code()));
        feld.worte()
                .forEach(wort -> nachWort.computeIfAbsent(wort(feld.istStudium(), wort), neu -> new ArrayList<>())
                        .add(feld));
    }

    private static String wort(boolean studium, String text) {
        return (studium ? "S " : "A ") + Wendungen.schluessel(Wendungen.worte(text));
    }

    Optional<Berufsfeld> zu(String code) {
        return Optional.ofNullable(nachCode.get(code));
    }

    List<Berufsfeld> alle() {
        return List.copyOf(nachCode.values());
    }

    /** The code under which a field is kept: one of the table, or one made of the KldB. */
    String kanonisch(String code) {
        if (nachCode.containsKey(code) || code.contains("_KLDB_")) {
            return code;
        }
        var bekannt = auch.get(code);
        return bekannt == null ? unbekannt(code) : bekannt;
    }

    private String unbekannt(String code) {
        int trenner = code.indexOf('_');
        var text = code.substring(trenner + 1).replace('_', ' ');
        return genannte(code.startsWith("STUDIUM"), text).findFirst()
                .map(Berufsfeld::code)
                .or(() -> treffer(text).stream()
                        .findFirst()
                        .map(treffer -> code.substring(0, trenner) + "_KLDB_" + gebiet(treffer.kldb())))
                .orElse(code);
    }

    /** Four digits; three where the fourth says that nothing is specialised. */
    private static String gebiet(String kldb) {
        return kldb.substring(0, kldb.charAt(GRUPPE) == '0' ? GRUPPE : UNTERGRUPPE);
    }

    /** All codes that somebody fulfils who completed what the text names; empty if it names nothing known. */
    Set<String> erfuellte(boolean studium, String text) {
        var codes = new LinkedHashSet<String>();
        genannte(studium, text).map(Berufsfeld::code).forEach(codes::add);
        var treffer = treffer(text).stream().filter(einer -> istGenannt(einer, text)).toList();
        if (codes.isEmpty()) {
            genannte(studium, HANDWERK.matcher(text).replaceAll("")).map(Berufsfeld::code).forEach(codes::add);
        }
        boolean zaehlen = codes.isEmpty() || treffer.stream().anyMatch(einer -> einer.konfidenz() >= SICHER);
        if (zaehlen) {
            treffer.forEach(einer -> nimm(studium, einer, codes));
        }
        return codes;
    }

    /** Förderschule resembles the title of her teacher, but names no occupation. */
    private static boolean istGenannt(Berufstreffer treffer, String text) {
        var titel = Wendungen.worte(treffer.benennung().benennung());
        return treffer.konfidenz() >= SICHER || !titel.isEmpty() && Wendungen.worte(text)
                .stream()
                .flatMap(wort -> Volltextworte.formen(wort).stream())
                .anyMatch(form -> istDasselbe(form, titel.getFirst()));
    }

    /** A long word may have a typing error. */
    private static boolean istDasselbe(String form, String titelwort) {
        return Volltextworte.formen(titelwort)
                .stream()
                .anyMatch(eine -> eine.equals(form) || Math.min(eine.length(), form.length()) >= LANGES_WORT
                        && Editierabstand.zwischen(eine, form, 1) <= 1);
    }

    private void nimm(boolean studium, Berufstreffer treffer, Set<String> codes) {
        umfassende(treffer).filter(feld -> feld.istStudium() == studium).map(Berufsfeld::code).forEach(codes::add);
        if (!treffer.kldb().endsWith("1")) {
            for (int stellen = GRUPPE; stellen <= treffer.kldb().length(); stellen++) {
                codes.add((studium ? "STUDIUM" : "AUSBILDUNG") + "_KLDB_" + treffer.kldb().substring(0, stellen));
            }
        }
    }

    /** The narrowest codes of which somebody should have one who is asked for what the text names. */
    Set<String> gewuenschte(boolean studium, String text) {
        var genannte = genannte(studium, text).map(Berufsfeld::code).collect(Collectors.toSet());
        if (!genannte.isEmpty()) {
            return genannte;
        }
        var codes = new LinkedHashSet<String>();
        for (var einer : treffer(text).stream().filter(fund -> istGenannt(fund, text)).toList()) {
            var felder = umfassende(einer).filter(feld -> feld.istStudium() == studium).toList();
            felder.stream()
                    .filter(feld -> felder.stream().noneMatch(anderes -> anderes != feld && feld.umfasst(anderes)))
                    .forEach(feld -> codes.add(feld.code()));
            codes.add((studium ? "STUDIUM" : "AUSBILDUNG") + "_KLDB_" + gebiet(einer.kldb()));
        }
        return codes;
    }

    /** The text names a field or, for certain, an occupation, and nothing else. */
    boolean kennt(String text) {
        return genannte(false, text).findAny().isPresent()
                || treffer(text).stream().anyMatch(treffer -> treffer.konfidenz() >= SICHER);
    }

    /** Fields in which an occupation lies, helpers included. */
    Stream<Berufsfeld> rund(String kldb) {
        return alle().stream()
                .filter(feld -> !feld.istStudium())
                .filter(feld -> feld.gattungen().stream().anyMatch(gebiet -> kldb.startsWith(gebiet.kldb())));
    }

    private Stream<Berufsfeld> umfassende(Berufstreffer treffer) {
        var titel = Schreibweise.falten(treffer.benennung().benennung());
        return alle().stream().filter(feld -> feld.umfasst(treffer.kldb(), titel));
    }

    private Stream<Berufsfeld> genannte(boolean studium, String text) {
        return nachWort.getOrDefault(wort(studium, text), List.of()).stream();
    }

    private List<Berufstreffer> treffer(String text) {
        var alle = berufe.finde(text, TREFFER).stream().filter(einer -> einer.konfidenz() >= GENUEGT).toList();
        return alle.stream()
                .filter(einer -> einer.konfidenz() >= alle.getFirst().konfidenz() - GLEICH_GUT)
                .toList();
    }

    /** The official title of a position of the KldB; empty if there is none. */
    Optional<String> titel(String kldb) {
        return berufe.beruf(kldb).map(beruf -> beruf.titel().replaceAll("\\s*\\(.*|\\s+-\\s.*", ""));
    }
}
