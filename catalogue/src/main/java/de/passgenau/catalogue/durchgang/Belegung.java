package de.passgenau.catalogue.durchgang;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;

/**
 * Who holds the places of a Durchgang on one day (M-03).
 *
 * @param teilzeit            how many of those held are part time
 * @param wartend            who waits; nobody once nobody can join any more
 * @param wartendenZustehend how many of the free ones the rule would give to those who wait
 */
public record Belegung(
        Platzzahl plaetze,
        int zugewiesen,
        int angetreten,
        int reserviert,
        int teilzeit,
        int wartend,
        int wartendenZustehend) {

    static Belegung von(Durchgang durchgang, LocalDate heute) {
        var staende = durchgang.teilnahmen().stream().map(eine -> eine.stand(heute)).toList();
        var teilzeit = durchgang.teilnahmen().stream().filter(eine -> eine.teilzeit() && eine.belegt(heute)).count();
        var gehalten = new Belegung(durchgang.rahmen().plaetze(), anzahl(staende, Stand.ZUGEWIESEN),
                anzahl(staende, Stand.ANGETRETEN), anzahl(staende, Stand.RESERVIERT), (int) teilzeit,
                durchgang.nimmtAuf(heute) ? anzahl(staende, Stand.WARTELISTE) : 0, 0);
        return durchgang.nimmtAuf(heute)
                ? gehalten.zustehend((int) durchgang.warteliste(heute).nachruecker(gehalten).count())
                : gehalten;
    }

    private Belegung zustehend(int wartenden) {
        return new Belegung(plaetze, zugewiesen, angetreten, reserviert, teilzeit, wartend, wartenden);
    }

    private static int anzahl(List<Stand> staende, Stand gesucht) {
        return (int) staende.stream().filter(stand -> stand == gesucht).count();
    }

    /** Places that are held: an unexpired reservation holds one, waiting does not. */
    public int belegt() {
        return zugewiesen + angetreten + reserviert;
    }

    public int frei() {
        return plaetze.hoechstens() - belegt();
    }

    /** Those of the free ones that may be taken part time. */
    public int freiInTeilzeit() {
        return Math.min(frei(), plaetze.teilzeit() - teilzeit);
    }
}
