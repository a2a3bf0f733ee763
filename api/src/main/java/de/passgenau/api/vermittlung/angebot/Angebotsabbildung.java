package de.passgenau.api.vermittlung.angebot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.massnahme.suche.Angebotslage;
import de.passgenau.api.massnahme.suche.Durchgangsbild;
import de.passgenau.api.vermittlung.zulassung.Zugangsregeln;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;
import de.passgenau.catalogue.steckbrief.Wochenstunden;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.springframework.stereotype.Component;

/** From a Maßnahme of the catalogue and its Durchgänge of today to the Maßnahme that the engine knows. */
@Component
class Angebotsabbildung {

    private final Zugangsregeln regeln;
    private final Stattfinden stattfinden;

    Angebotsabbildung(Zugangsregeln regeln, Stattfinden stattfinden) {
        this.regeln = regeln;
        this.stattfinden = stattfinden;
    }

    /** Empty if nobody can read who gets in. */
    Optional<Massnahme> von(Angebotslage lage) {
        return regeln.regel(lage.massnahme().steckbrief()).map(regel -> von(lage, regel));
    }

    /** Held where the Durchgang is held that one should join. */
    private Massnahme von(Angebotslage lage, Zulassungsregel regel) {
        var durchgaenge = durchgaenge(lage);
        var bester = new Massnahmenbewertung(Gewichte.fuerMassnahmen(), lage.heute())
                .besterDurchgang(ohneZugang(lage))
                .map(Durchgang::kennung)
                .flatMap(kennung -> lage.durchgaenge()
                        .stream()
                        .filter(einer -> einer.kennung().equals(kennung))
                        .findFirst());
        return massnahme(lage, regel, durchgaenge, stattfinden.ort(lage, bester.map(Durchgangsbild::ort)));
    }

    /** With its Durchgänge, without a look at who gets in and where it is held. */
    static Massnahme ohneZugang(Angebotslage lage) {
        return massnahme(lage, Zulassungsregel.OFFEN, durchgaenge(lage), Stattfinden.Ort.OFFEN);
    }

    private static Massnahme massnahme(Angebotslage lage, Zulassungsregel regel, List<Durchgang> durchgaenge,
            Stattfinden.Ort ort) {
        var massnahme = lage.massnahme();
        var steckbrief = massnahme.steckbrief();
        var wirkung = steckbrief.wirkung();
        return new Massnahme(steckbrief.titel(), massnahme.gleichartigkeit().schluessel(), regel,
                wirkung.hemmnisse().stream().map(eines -> Hemmnisart.valueOf(eines.name())).toList(),
                wirkung.berufe(), Set.copyOf(wirkung.nachweise()), stunden(steckbrief), teilzeit(steckbrief),
                ort.punkt(), ort.ueberall(), ort.abholung(), steckbrief.ausstattung().unterkunft(),
                ort.kinderbetreuung(), steckbrief.zugang().sperreMonate(), durchgaenge);
    }

    /** Whole hours; help for one person has none of its own. */
    private static int stunden(Steckbrief steckbrief) {
        return (int) Optional.ofNullable(steckbrief.ablauf().wochenstunden())
                .map(Wochenstunden::von)
                .map(Duration::toHours)
                .orElse(0L)
                .longValue();
    }

    private static boolean teilzeit(Steckbrief steckbrief) {
        var stunden = steckbrief.ablauf().wochenstunden();
        return stunden != null && Boolean.TRUE.equals(stunden.teilzeit());
    }

    /** Those that one can still join. */
    private static List<Durchgang> durchgaenge(Angebotslage lage) {
        var heute = lage.heute();
        var offene = lage.durchgaenge()
                .stream()
                .filter(einer -> einer.nimmtAuf(heute))
                .map(einer -> new Durchgang(einer.kennung(), einer.zeitraum().von(), einer.zeitraum().bis(),
                        einer.einstieg().dauert(), einer.zuVergeben(heute), einer.wartend(heute)))
                .toList();
        return offene.isEmpty() ? imEinzelfall(lage).stream().toList() : offene;
    }

    /** Help for one person begins when she needs it, and its places are not counted. */
    private static Optional<Durchgang> imEinzelfall(Angebotslage lage) {
        var steckbrief = lage.massnahme().steckbrief();
        if (steckbrief.foerderung().umsetzung() != Umsetzungsart.EINZELFALLFOERDERUNG
                || !lage.durchgaenge().isEmpty()) {
            return Optional.empty();
        }
        var laufzeit = steckbrief.ablauf().laufzeit().zeitraum();
        LocalDate beginn = laufzeit.map(eine -> eine.von())
                .filter(von -> von.isAfter(lage.heute()))
                .orElse(lage.heute());
        LocalDate ende = laufzeit.map(eine -> eine.bis()).orElse(null);
        return ende != null && ende.isBefore(beginn)
                ? Optional.empty()
                : Optional.of(new Durchgang("", beginn, ende, true, Durchgang.UNBEGRENZT, 0));
    }
}
