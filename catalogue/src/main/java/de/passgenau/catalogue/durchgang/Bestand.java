package de.passgenau.catalogue.durchgang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;

/** What holds of all Teilnahmen of a Durchgang together. */
final class Bestand {

    private Bestand() {}

    /** Whatever the day: everybody is in it once, and no more are assigned than there are places. */
    static void pruefe(Rahmen rahmen, Collection<Teilnahme> teilnahmen) {
        if (!rahmen.verstoesse().isEmpty()) {
            throw new IllegalArgumentException("No Durchgang is planned like this: " + rahmen.verstoesse());
        }
        var offene = teilnahmen.stream().filter(eine -> !eine.letzterStand().istEndgueltig()).toList();
        if (doppelt(teilnahmen, Teilnahme::id) || doppelt(offene, Teilnahme::fall)) {
            throw new IllegalArgumentException("Somebody is in it twice: " + teilnahmen);
        }
        var feste = offene.stream().filter(eine -> eine.letzterStand().belegt()).toList();
        long teilzeit = feste.stream().filter(Teilnahme::teilzeit).count();
        if (feste.size() > rahmen.plaetze().hoechstens() || teilzeit > rahmen.plaetze().teilzeit()) {
            throw new IllegalArgumentException(
                    feste.size() + " assigned, " + teilzeit + " of them part time, to " + rahmen.plaetze());
        }
    }

    private static boolean doppelt(Collection<Teilnahme> teilnahmen, Function<Teilnahme, Object> merkmal) {
        return teilnahmen.stream().map(merkmal).distinct().count() < teilnahmen.size();
    }

    /** In its old place, or at the end. */
    static List<Teilnahme> ersetzt(List<Teilnahme> teilnahmen, Teilnahme neue) {
        if (teilnahmen.stream().noneMatch(eine -> eine.id().equals(neue.id()))) {
            return Stream.concat(teilnahmen.stream(), Stream.of(neue)).toList();
        }
        return teilnahmen.stream().map(eine -> eine.id().equals(neue.id()) ? neue : eine).toList();
    }

    /** Everybody who was on the way is withdrawn. */
    static List<Teilnahme> zurueckgezogen(Lage lage) {
        var neue = new ArrayList<Teilnahme>();
        var umstaende = lage.umstaende();
        var grund = new Begruendung(Abweichungsgrund.DURCHGANG_ABGESAGT, null);
        int nummer = lage.durchgang().schritte();
        for (var eine : lage.durchgang().teilnahmen()) {
            neue.add(eine.letzterStand().istEndgueltig()
                    ? eine
                    : eine.mit(new Schritt(++nummer, Stand.ZURUECKGEZOGEN, umstaende.heute(), umstaende.jetzt(),
                            umstaende.akteur(), grund, null)));
        }
        return neue;
    }
}
