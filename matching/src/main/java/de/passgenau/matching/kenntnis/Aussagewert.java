package de.passgenau.matching.kenntnis;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a statement is worth, in codes. */
record Aussagewert(Wendungen wendungen, Nachweisfelder felder, Einschluesse einschluesse, Eigenworte eigenworte) {

    /** What it proves, without what follows from that. */
    Set<String> gezeigte(Aussage aussage) {
        var codes = new LinkedHashSet<String>();
        switch (aussage.stand()) {
            case GILT -> {
                codes.addAll(geltende(aussage));
                codes.addAll(abschluss(aussage));
            }
            case ABGELAUFEN -> {
                codes.addAll(einschluesse.huelle(geltende(aussage)));
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

    /** Licences, languages, skills and words of work that it names, whether they hold or not. */
    Set<String> geltende(Aussage aussage) {
        var fahrerlaubnis = Fahrerlaubnis.lesen(aussage.text());
        var codes = new LinkedHashSet<>(fahrerlaubnis.codes());
        codes.addAll(Sprachangabe.lesen(fahrerlaubnis.rest(), wendungen));
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
}
