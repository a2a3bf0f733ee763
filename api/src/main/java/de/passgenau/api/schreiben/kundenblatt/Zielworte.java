package de.passgenau.api.schreiben.kundenblatt;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.plan.Planung;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungsart;
import de.passgenau.api.fall.plan.Ziel;
import de.passgenau.api.schreiben.satz.Tageswort;

/**
 * Where it is to lead, and by which agreement.
 *
 * @param ziele none before anything was agreed on
 * @param vereinbarung what there is to say of the agreement, in a sentence; empty without one
 */
record Zielworte(List<String> ziele, String vereinbarung) {

    Zielworte {
        ziele = List.copyOf(ziele);
    }

    static Zielworte von(Planung planung, LocalDate heute) {
        var vereinbarungen = planung.vereinbarungen();
        var geltende = vereinbarungen.am(heute);
        return new Zielworte(geltende.map(eine -> List.of(eine.leitziel()))
                .orElseGet(() -> planung.ziele().verfolgte().stream().map(Zielworte::worte).toList()),
                geltende.map(eine -> "Das haben wir am " + Tageswort.tag(eine.geschlossenAm()) + " vereinbart. "
                        + name(eine) + " gilt bis zum " + Tageswort.tag(vereinbarungen.ende(eine)) + ".")
                        .orElseGet(() -> vereinbarungen.unausgewertete()
                                .stream()
                                .filter(eine -> eine.bis().isBefore(heute))
                                .reduce((fruehere, spaetere) -> spaetere)
                                .map(eine -> name(eine) + " galt bis zum " + Tageswort.tag(eine.bis())
                                        + ". Wir sprechen beim nächsten Gespräch darüber, wie es weitergeht.")
                                .orElse("")));
    }

    private static String worte(Ziel ziel) {
        return ziel.beschreibung().isBlank()
                ? "Unser Ziel vom " + Tageswort.tag(ziel.vereinbartAm())
                : ziel.beschreibung();
    }

    private static String name(Vereinbarung vereinbarung) {
        return vereinbarung.art() == Vereinbarungsart.KOOPERATIONSPLAN
                ? "Unser Kooperationsplan"
                : "Unsere Vereinbarung";
    }
}
