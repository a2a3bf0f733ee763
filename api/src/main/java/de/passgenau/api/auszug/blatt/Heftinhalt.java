package de.passgenau.api.auszug.blatt;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.passgenau.api.auszug.Kataloggang;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import org.springframework.stereotype.Component;

/** Which Maßnahmen a booklet has, by the alphabet. */
@Component
class Heftinhalt {

    private final Kataloggang gang;
    private final Durchgangskunde durchgaenge;
    private final Vorlagen vorlagen;

    Heftinhalt(Kataloggang gang, Durchgangskunde durchgaenge, Vorlagen vorlagen) {
        this.gang = gang;
        this.durchgaenge = durchgaenge;
        this.vorlagen = vorlagen;
    }

    List<Posten> fuer(Anrufer anrufer, Set<Massnahmestatus> welche) {
        var alle = new ArrayList<Posten>();
        var heute = vorlagen.heute();
        gang.gehe(anrufer, portion -> alle.addAll(passende(portion, welche, heute)));
        var alphabet = Collator.getInstance(Locale.GERMAN);
        alle.sort(Comparator.comparing(Posten::titel, alphabet).thenComparing(Posten::kennung));
        return alle;
    }

    private List<Posten> passende(List<Massnahme> portion, Set<Massnahmestatus> welche, LocalDate heute) {
        var zeiten = durchgaenge.zeiten(portion.stream().map(Massnahme::id).toList());
        return portion.stream()
                .filter(eine -> welche.contains(eine.statusAm(heute, zeiten.getOrDefault(eine.id(), List.of()))))
                .map(eine -> new Posten(eine.kennung(), eine.steckbrief().titel()))
                .toList();
    }

    /** @param kennung of the document */
    record Posten(String kennung, String titel) {}
}
