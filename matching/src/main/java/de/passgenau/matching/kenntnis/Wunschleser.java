package de.passgenau.matching.kenntnis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.text.Schreibweise;

/** What an offer would like, from words to codes. */
record Wunschleser(Aussagewert wert) {

    private static final Pattern ODER = Pattern.compile("\\s+(?:oder|bzw\\.?)\\s+|\\s*[/|]\\s*(?=\\p{L}{4})");

    /** How somebody is, which nobody proves: Kundenorientierung, gepflegtes Erscheinungsbild. */
    private static final Pattern HALTUNG = Pattern
            .compile(".*(?:orientier(?:ung|t)|freundlichkeit|starke|freude|talent|bewusstsein"
                    + "|mentalitat|auftreten|umgangsformen|erscheinung(?:sbild)?|motivation|affinitat|denken|arbeitsweise)");

    /** The codes of which one is enough; never empty for a word of work. */
    Set<String> gewuenschte(String wort) {
        var codes = new TreeSet<String>();
        if (HALTUNG.matcher(Schreibweise.falten(wort)).matches()) {
            return codes;
        }
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
        var alle = wert.geltende(aussage);
        if (!abschluss.isEmpty()) {
            return Stream.concat(abschluss.stream(), alle.stream().filter(this::istNachweis))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        var bekannte = new TreeSet<>(alle);
        bekannte.removeIf(code -> code.startsWith(Eigenworte.VORN));
        if (bekannte.isEmpty()) {
            bekannte.addAll(alle);
            if (wert.felder().kennt(aussage.text())) {
                bekannte.addAll(wert.felder().gewuenschte(false, aussage.text()));
            }
        }
        return bekannte;
    }

    /** Empty if the words ask for no training. */
    Set<String> ausbildung(String worte) {
        return alsAussage(worte).map(this::ausbildung).orElse(Set.of());
    }

    private Set<String> ausbildung(Aussage aussage) {
        return Abschluss.lesen(aussage)
                .map(einer -> wert.felder().gewuenschte(einer.studium(), einer.beruf()))
                .orElse(Set.of());
    }

    private boolean istNachweis(String code) {
        return wert.wendungen().zu(code).filter(wendung -> wendung.art().istNachweis()).isPresent();
    }
}
