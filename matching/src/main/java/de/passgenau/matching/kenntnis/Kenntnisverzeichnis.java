package de.passgenau.matching.kenntnis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.beruf.Berufsverzeichnis;

/** From words to codes of evidence and of requirements, with what includes what and how it is named. Immutable. */
public final class Kenntnisverzeichnis {

    private static final int MEISTE_GEMERKTE = 20_000;
    private static final Pattern ODER = Pattern.compile("\\s+(?:oder|bzw\\.?)\\s+|\\s*[/|]\\s*(?=\\p{L}{4})");
    private final Wendungen wendungen = new Wendungen();
    private final Berufsfelder felder;
    private final Einschluesse einschluesse;
    private final Bezeichnungen bezeichnungen;
    private final Eigenworte eigenworte;
    private final Map<Aussage, Set<String>> gemerkte = new ConcurrentHashMap<>();

    private Kenntnisverzeichnis(Berufsverzeichnis berufe) {
        felder = new Berufsfelder(berufe);
        einschluesse = new Einschluesse(felder.alle());
        bezeichnungen = new Bezeichnungen(felder);
        eigenworte = new Eigenworte(berufe.benennungen());
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
        var codes = new TreeSet<String>();
        for (var wort : worte) {
            for (var aussage : Aussage.lesen(wort, stichtag)) {
                codes.addAll(gemerkt(aussage));
            }
        }
        return codes;
    }

    /** The same words are said of many people. */
    private Set<String> gemerkt(Aussage aussage) {
        if (gemerkte.size() >= MEISTE_GEMERKTE) {
            gemerkte.clear();
        }
        return gemerkte.computeIfAbsent(aussage, neue -> Set.copyOf(mitEingeschlossenen(gezeigte(neue))));
    }

    private Set<String> gezeigte(Aussage aussage) {
        var codes = new LinkedHashSet<String>();
        switch (aussage.stand()) {
            case GILT -> {
                codes.addAll(geltende(aussage));
                codes.addAll(abschluss(aussage));
            }
            case ABGELAUFEN -> {
                codes.addAll(mitEingeschlossenen(geltende(aussage)));
                codes.removeIf(this::laeuftAb);
                codes.addAll(abschluss(aussage));
            }
            case UNVOLLENDET -> {
                codes.addAll(geltende(aussage));
                codes.removeIf(code -> !code.matches("(?:KENNTNIS|ERFAHRUNG)_.*"));
            }
            case GILT_NICHT -> {
            }
        }
        return codes;
    }

    private Set<String> geltende(Aussage aussage) {
        var fahrerlaubnis = Fahrerlaubnis.lesen(aussage.text());
        var codes = new LinkedHashSet<>(fahrerlaubnis.codes());
        codes.addAll(Sprachniveau.lesen(fahrerlaubnis.rest(), wendungen));
        var fund = wendungen.lesen(Abschluss.ohneHerkunft(fahrerlaubnis.rest()));
        codes.addAll(fund.codes());
        fund.rest().forEach(wort -> codes.addAll(eigenworte.codes(wort)));
        return codes;
    }

    private Set<String> abschluss(Aussage aussage) {
        var codes = new LinkedHashSet<String>();
        Abschluss.lesen(aussage)
                .filter(einer -> !wendungen.lesen(aussage.text()).codes().contains("AEVO"))
                .ifPresent(einer -> codes.addAll(felder.erfuellte(einer.studium(), einer.beruf())));
        Abschluss.gelernterBeruf(aussage)
                .filter(felder::kennt)
                .ifPresent(beruf -> codes.addAll(felder.erfuellte(false, beruf)));
        if (!codes.isEmpty() && aussage.text().matches("(?:.*\\P{L})?(?!hausmeister)\\p{L}*meister(?:in)?\\b.*")) {
            codes.add("MEISTER");
        }
        if (!codes.isEmpty()) {
            codes.add(codes.iterator().next().startsWith("STUDIUM") ? "STUDIUM" : "AUSBILDUNG");
        }
        return codes;
    }

    private boolean laeuftAb(String code) {
        return code.startsWith("FUEHRERSCHEIN_") || code.startsWith(Eigenworte.VORN)
                || wendungen.zu(code).filter(wendung -> wendung.art() == Nachweisart.BERECHTIGUNG).isPresent();
    }

    private boolean istNachweis(String code) {
        return wendungen.zu(code).filter(wendung -> wendung.art().istNachweis()).isPresent();
    }

    /** The codes, one of which is enough, for a completed training or course of studies that words ask for; empty if they ask for none. */
    public Set<String> ausbildung(String worte) {
        return alsAussage(worte).map(this::ausbildung).orElse(Set.of());
    }

    private Set<String> ausbildung(Aussage aussage) {
        return Abschluss.lesen(aussage)
                .map(einer -> felder.gewuenschte(einer.studium(), einer.beruf()))
                .orElse(Set.of());
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
        return einschluesse.huelle(codes);
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

    /** For each wish of an offer in words, the codes of which one is enough; never empty for a word of work. */
    public List<Set<String>> kann(Collection<String> worte) {
        return worte.stream().map(this::gewuenschte).toList();
    }

    private Set<String> gewuenschte(String wort) {
        var codes = new TreeSet<String>();
        boolean ausbildung = alsAussage(wort).flatMap(Abschluss::lesen).isPresent();
        for (var eines : ODER.split(wort)) {
            alsAussage(
                    ausbildung && alsAussage(eines).flatMap(Abschluss::lesen).isEmpty() ? "Ausbildung " + eines : eines)
                    .ifPresent(aussage -> codes.addAll(gewuenschte(aussage)));
        }
        return codes;
    }

    private static Optional<Aussage> alsAussage(String wort) {
        return Aussage.lesen(wort, LocalDate.MIN).stream().findFirst();
    }

    private Set<String> gewuenschte(Aussage aussage) {
        var abschluss = ausbildung(aussage);
        var alle = geltende(aussage);
        if (!abschluss.isEmpty()) {
            return Stream.concat(abschluss.stream(), alle.stream().filter(this::istNachweis))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        var bekannte = new TreeSet<>(alle);
        bekannte.removeIf(code -> code.startsWith(Eigenworte.VORN));
        if (bekannte.isEmpty()) {
            bekannte.addAll(alle);
            if (felder.kennt(aussage.text())) {
                bekannte.addAll(felder.gewuenschte(false, aussage.text()));
            }
        }
        return bekannte;
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
