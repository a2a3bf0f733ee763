package de.passgenau.api.vermittlung.bewerber;

import java.time.temporal.ChronoUnit;
import java.util.Set;

import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.vermittlung.bewerber.Fallabbildung.Bild;
import de.passgenau.api.vermittlung.bewerber.Wohnortkunde.Wohnort;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** What only the admission to Maßnahmen may look at. */
final class Zugangsabbildung {

    private final Wissen wissen;

    Zugangsabbildung(Wissen wissen) {
        this.wissen = wissen;
    }

    Zugangsprofil von(Bild bild, Arbeitsprofil arbeit) {
        var fall = bild.fall();
        var offen = bild.offen();
        var abschluss = Qualifikation.berufsabschluss(bild, arbeit.nachweise());
        var gruppen = Zielgruppenkunde.von(bild, wissen.stichtag(), abschluss);
        Lebenslage.Beschaeftigung beschaeftigung = bild.stand().lagen().angaben().beschaeftigung();
        return new Zugangsprofil(alter(fall.person()), arbeit.kategorie(),
                gruppen.sichere(), gruppen.ungeklaerte(),
                bild.istNachHemmnissenGefragt() ? offen : null, Leistungsbezug.seit(bild),
                Leistungsbezug.arbeitslosSeit(bild), beschaeftigung.letzterTag(),
                Boolean.TRUE.equals(beschaeftigung.nie()), abschluss,
                schulabschluss(arbeit.nachweise(), offen), arbeit.deutsch(), arbeit.nachweise(),
                !arbeit.grenzen().isEmpty(), null, null, arbeit.wohnort(),
                wissen.wohnort(fall.person().anschrift()).map(Wohnort::kreis).orElse(null), fall.geschaeftsstelle());
    }

    /** In completed years, and no nearer (N-26); everybody is read anew each day. */
    private Geburtsangabe alter(Person person) {
        int jahre = (int) ChronoUnit.YEARS.between(person.geburtsdatum(), wissen.stichtag());
        return Geburtsangabe.vonAlter(jahre, wissen.stichtag());
    }

    private static @Nullable Schulabschluss schulabschluss(Set<String> nachweise, Set<Hemmnisart> offen) {
        var belegt = Nachweiskunde.schulabschluss(nachweise);
        return belegt == null && offen.contains(Hemmnisart.FEHLENDER_SCHULABSCHLUSS) ? Schulabschluss.KEINER : belegt;
    }
}
