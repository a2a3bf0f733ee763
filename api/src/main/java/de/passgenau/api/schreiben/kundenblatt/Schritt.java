package de.passgenau.api.schreiben.kundenblatt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Planung;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.api.schreiben.satz.Text;

/**
 * What somebody does until when.
 *
 * @param vorbei whether that day has passed
 */
record Schritt(Seite seite, String text, LocalDate bis, boolean vorbei) {

    /** Of the agreement that holds and of the strategies that are followed, each once. */
    static List<Schritt> von(Planung planung, LocalDate heute) {
        return Stream
                .concat(planung.vereinbarungen().am(heute).stream().map(Vereinbarung::pflichten),
                        planung.fahrplan().laufende().stream().map(Handlungsstrategie::schritte))
                .flatMap(List::stream)
                .map(pflicht -> von(pflicht, heute))
                .distinct()
                .sorted(Comparator.comparing(Schritt::vorbei).thenComparing(Schritt::bis).thenComparing(Schritt::text))
                .toList();
    }

    private static Schritt von(Pflicht pflicht, LocalDate heute) {
        return new Schritt(pflicht.seite(), Text.einzeilig(pflicht.text()), pflicht.bis(),
                pflicht.bis().isBefore(heute));
    }

    String satz() {
        return (vorbei ? "War geplant bis " : "Bis ") + Tageswort.tag(bis) + ": " + text;
    }
}
