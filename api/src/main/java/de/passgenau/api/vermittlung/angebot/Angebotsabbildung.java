package de.passgenau.api.vermittlung.angebot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.massnahme.suche.Angebotslage;
import de.passgenau.api.vermittlung.zulassung.Zugangsregeln;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Massnahme.Staette;
import de.passgenau.matching.angebot.Wochenpensum;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a Maßnahme of the catalogue and its Durchgänge of today to the Maßnahme that the engine knows. */
@Component
class Angebotsabbildung {

    private static final int WOCHE = 7;
    private static final int MONAT = 30;

    private final Zugangsregeln regeln;
    private final Stattfinden stattfinden;

    Angebotsabbildung(Zugangsregeln regeln, Stattfinden stattfinden) {
        this.regeln = regeln;
        this.stattfinden = stattfinden;
    }

    /** Empty if nobody can read who gets in. */
    Optional<Massnahme> von(Angebotslage lage) {
        return regeln.mitJugendschutz(lage.massnahme().steckbrief()).map(regel -> von(lage, regel));
    }

    /** Held where the Durchgang is held that one should join, as long as nobody looks at the person. */
    private Massnahme von(Angebotslage lage, Zulassungsregel regel) {
        var durchgaenge = durchgaenge(lage);
        var irgendwo = massnahme(lage, regel, stattfinden.ohneDurchgang(lage).getFirst(), durchgaenge);
        var ort = new Massnahmenbewertung(Gewichte.fuerMassnahmen(), lage.heute()).besterDurchgang(irgendwo)
                .map(irgendwo::staette)
                .orElseGet(irgendwo::staette);
        return massnahme(lage, regel, ort,
                durchgaenge.stream().map(einer -> ort.equals(einer.staette()) ? einer.an(null) : einer).toList());
    }

    /** With its Durchgänge, without a look at who gets in. */
    Massnahme ohneZugang(Angebotslage lage) {
        return von(lage, Zulassungsregel.OFFEN);
    }

    private static Massnahme massnahme(Angebotslage lage, Zulassungsregel regel, Staette ort,
            List<Durchgang> durchgaenge) {
        var massnahme = lage.massnahme();
        var steckbrief = massnahme.steckbrief();
        var wirkung = steckbrief.wirkung();
        return new Massnahme(steckbrief.titel(), massnahme.gleichartigkeit().schluessel(), regel,
                wirkung.ziele().stream().map(eines -> Hemmnisart.valueOf(eines.name())).toList(),
                wirkung.berufe(), Set.copyOf(wirkung.nachweise()), woche(lage),
                ort.ort(), ort.ueberall(), ort.abholung(), steckbrief.ausstattung().unterkunft(),
                ort.kinderbetreuung(), steckbrief.zugang().sperreMonate(), durchgaenge);
    }

    /** Whole hours; part time is also what a Durchgang has places for. */
    private static Wochenpensum woche(Angebotslage lage) {
        var stunden = lage.massnahme().steckbrief().ablauf().wochenstunden();
        boolean teilzeit = lage.durchgaenge()
                .stream()
                .anyMatch(einer -> einer.nimmtAuf(lage.heute()) && einer.zuVergebenInTeilzeit(lage.heute()) != null);
        return stunden == null
                ? new Wochenpensum(null, null, teilzeit)
                : new Wochenpensum(stunden(stunden.von()), stunden(stunden.bis()),
                        teilzeit || Boolean.TRUE.equals(stunden.teilzeit()));
    }

    private static @Nullable Integer stunden(@Nullable Duration dauer) {
        return dauer == null ? null : Integer.valueOf((int) dauer.toHours());
    }

    /** As it is planned for one person (M-02); null if nobody has said so. */
    private static @Nullable Integer dauerTage(Angebotslage lage) {
        var dauer = lage.massnahme().steckbrief().ablauf().dauer();
        if (dauer == null) {
            return null;
        }
        return switch (dauer.einheit()) {
            case TAGE -> dauer.wert();
            case WOCHEN -> dauer.wert() * WOCHE;
            case MONATE -> dauer.wert() * MONAT;
        };
    }

    /** Those that one can still join. */
    private List<Durchgang> durchgaenge(Angebotslage lage) {
        var heute = lage.heute();
        var offene = lage.durchgaenge()
                .stream()
                .filter(einer -> einer.nimmtAuf(heute))
                .map(einer -> new Durchgang(einer.kennung(), einer.zeitraum().von(), einer.zeitraum().bis(),
                        einer.einstieg().dauert(), einer.zuVergeben(heute), einer.wartend(heute),
                        stattfinden.von(lage, einer.ort()), einer.zuVergebenInTeilzeit(heute), dauerTage(lage)))
                .toList();
        return offene.isEmpty() ? imEinzelfall(lage) : offene;
    }

    /** In each place that the Steckbrief names. */
    private List<Durchgang> imEinzelfall(Angebotslage lage) {
        return einzelhilfe(lage).stream()
                .flatMap(hilfe -> stattfinden.ohneDurchgang(lage).stream().map(hilfe::an))
                .toList();
    }

    /** Help for one person begins when she needs it, and its places are not counted. */
    private static Optional<Durchgang> einzelhilfe(Angebotslage lage) {
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
                : Optional.of(new Durchgang("", beginn, ende, true, Durchgang.UNBEGRENZT, 0, null,
                        Durchgang.UNBEGRENZT, dauerTage(lage)));
    }
}
