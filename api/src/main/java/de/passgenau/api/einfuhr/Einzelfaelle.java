package de.passgenau.api.einfuhr;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.person.Personenschluessel;
import de.passgenau.api.fall.person.Personenverzeichnis;
import org.springframework.stereotype.Component;

/** E-02: a delivery opens no second case for whoever has one, under whichever number. */
@Component
class Einzelfaelle {

    private static final String FELD = "person";

    private final Personenverzeichnis personen;

    Einzelfaelle(Personenverzeichnis personen) {
        this.personen = personen;
    }

    /** Of the lines that open a case those whose person has one by a line before them. */
    Set<Lieferzeile> weitere(Collection<Lieferzeile> zeilen, Predicate<Lieferzeile> neu) {
        var bisherige = new HashSet<Personenschluessel>();
        return zeilen.stream()
                .filter(neu)
                .sorted(Comparator.comparingInt(Lieferzeile::nummer))
                .filter(zeile -> !bisherige.add(schluessel(zeile)))
                .collect(Collectors.toSet());
    }

    /** Why this line can't open a case. */
    List<Verstoss> gegen(Lieferzeile zeile, Vorrat vorrat) {
        var grund = vorrat.weitere().contains(zeile)
                ? Optional.of("einfuhr.person-doppelt")
                : Optional.of("einfuhr.offener-fall").filter(satz -> hatFall(zeile));
        return grund.map(satz -> Verstoss.of(FELD, Eingabefehlercode.SCHON_VORHANDEN, satz)).stream().toList();
    }

    private boolean hatFall(Lieferzeile zeile) {
        return personen.offene(schluessel(zeile))
                .stream()
                .anyMatch(fall -> !fall.fallnummer().equals(zeile.inhalt().fallnummer()));
    }

    private static Personenschluessel schluessel(Lieferzeile zeile) {
        return Personenschluessel.von(zeile.inhalt().person());
    }
}
