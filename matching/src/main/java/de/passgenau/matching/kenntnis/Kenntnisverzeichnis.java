package de.passgenau.matching.kenntnis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.text.Tabelle;

/** From words to codes of evidence and of requirements, with what includes what and how it is named. Immutable. */
public final class Kenntnisverzeichnis {

    private static final int MEISTE_GEMERKTE = 20_000;
    private static final Map<Hemmnisart, String> WIDERLEGT = Tabelle.lesen(Kenntnisverzeichnis.class, "widerlegt.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(zeile -> Hemmnisart.valueOf(zeile[0]), zeile -> zeile[1]));

    private final Wendungen wendungen = new Wendungen();
    private final Nachweisfelder felder;
    private final Einschluesse einschluesse;
    private final Bezeichnungen bezeichnungen;
    private final Aussagewert wert;
    private final Wunschleser wuensche;
    private final Map<Aussage, Set<String>> gemerkte = new ConcurrentHashMap<>();

    private Kenntnisverzeichnis(Berufsverzeichnis berufe) {
        felder = new Nachweisfelder(berufe);
        einschluesse = new Einschluesse(felder.alle());
        bezeichnungen = new Bezeichnungen(felder);
        wert = new Aussagewert(wendungen, felder, einschluesse, new Eigenworte(berufe.benennungen()));
        wuensche = new Wunschleser(wert);
    }

    /** The tables shipped with the engine, above the occupations of this directory. */
    public static Kenntnisverzeichnis mit(Berufsverzeichnis berufe) {
        return new Kenntnisverzeichnis(berufe);
    }

    /** The tables shipped with the engine, read once. */
    public static Kenntnisverzeichnis mitgeliefert() {
        return Mitgeliefert.VERZEICHNIS;
    }

    /** Read when somebody asks for it. */
    private static final class Mitgeliefert {

        static final Kenntnisverzeichnis VERZEICHNIS = mit(Berufsverzeichnis.mitgeliefert());
    }

    /**
     * What somebody's words prove on a day, with all that it includes; what is missing, over or only intended proves nothing.
     * Words of work that are in no table become codes of their own (WORT_…); names never do.
     */
    public Set<String> nachweise(Collection<String> worte, LocalDate stichtag) {
        return nachweise(worte, Set.of(), stichtag);
    }

    /** The same for somebody with open Hemmnisse: a training proves nothing that one of them says is missing. */
    public Set<String> nachweise(Collection<String> worte, Set<Hemmnisart> offene, LocalDate stichtag) {
        var fehlende = fehlende(offene);
        var codes = new TreeSet<String>();
        for (var wort : worte) {
            for (var aussage : Aussage.lesen(wort, stichtag)) {
                codes.addAll(fehlende.isEmpty()
                        ? gemerkt(aussage)
                        : einschluesse.huelle(wert.gezeigte(aussage), fehlende));
            }
        }
        return codes;
    }

    private static Set<String> fehlende(Set<Hemmnisart> offene) {
        return WIDERLEGT.entrySet()
                .stream()
                .filter(zeile -> offene.contains(zeile.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same words are said of many people. */
    private Set<String> gemerkt(Aussage aussage) {
        if (gemerkte.size() >= MEISTE_GEMERKTE) {
            gemerkte.clear();
        }
        return gemerkte.computeIfAbsent(aussage, neue -> Set.copyOf(mitEingeschlossenen(wert.gezeigte(neue))));
    }

    /** The codes, one of which is enough, for a completed training or course of studies that words ask for; empty if they ask for none. */
    public Set<String> ausbildung(String worte) {
        return wuensche.ausbildung(worte);
    }

    /** The kinds of experience that work in an occupation brings, helpers included; expects a five-digit KldB code. */
    public Set<String> erfahrungen(String kldb) {
        var codes = new TreeSet<String>();
        felder.rund(kldb)
                .flatMap(feld -> einschluesse.huelle(List.of(feld.code())).stream())
                .filter(code -> code.startsWith("ERFAHRUNG_"))
                .forEach(codes::add);
        return codes;
    }

    /** The codes and all that they include, to the end, in their natural order. */
    public Set<String> mitEingeschlossenen(Collection<String> codes) {
        return mitEingeschlossenen(codes, Set.of());
    }

    /** The same for somebody with open Hemmnisse: a training includes nothing that one of them says is missing. */
    public Set<String> mitEingeschlossenen(Collection<String> codes, Set<Hemmnisart> offene) {
        return einschluesse.huelle(codes, fehlende(offene));
    }

    /** The codes of which somebody needs one for an entry of muss: {@code A|B}, other names and unknown fields included. */
    public Set<String> anforderung(String muss) {
        var codes = new TreeSet<String>();
        Stream.of(muss.split("\\|"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(this::kanonisch)
                .forEach(codes::add);
        return codes;
    }

    private String kanonisch(String code) {
        if (code.startsWith("AUSBILDUNG_") || code.startsWith("STUDIUM_")) {
            return felder.kanonisch(code);
        }
        if (code.equals("LANGZEITBEZUG")) {
            return "FOERDERFAEHIG_16I";
        }
        var bekannt = code.startsWith("PRAXIS_") ? "ERFAHRUNG_" + code.substring("PRAXIS_".length()) : code;
        if (wendungen.zu(bekannt).isPresent() || bekannt.matches("(?:FUEHRERSCHEIN|SPRACHE|SCHULABSCHLUSS)_.*")) {
            return bekannt;
        }
        var vorn = bekannt.matches("(?:ERFAHRUNG|KENNTNIS)_.*") ? bekannt.substring(0, bekannt.indexOf('_') + 1) : "";
        var gemeint = wendungen.lesen(bekannt.substring(vorn.length()).replace('_', ' '));
        return gemeint.rest().isEmpty()
                ? gemeint.codes().stream().filter(einer -> einer.startsWith(vorn)).findFirst().orElse(bekannt)
                : bekannt;
    }

    /** Whether a code is a word of work that stands in no table: it may be looked for, and nobody keeps a list of it. */
    public static boolean istEigenwort(String code) {
        return code.startsWith(Eigenworte.VORN);
    }

    /** For each wish of an offer in words, the codes of which one is enough; never empty for a word of work. */
    public List<Set<String>> kann(Collection<String> worte) {
        return worte.stream().map(wuensche::gewuenschte).toList();
    }

    /** The German name for a sentence: Führerschein CE. Readable for unknown codes, too. */
    public String bezeichnung(String code) {
        return bezeichnungen.zu(code);
    }

    /** The German question to ask where nothing is known. */
    public String frage(String code) {
        return bezeichnungen.frage(code);
    }
}
