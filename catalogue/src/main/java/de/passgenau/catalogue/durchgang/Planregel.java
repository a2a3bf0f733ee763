package de.passgenau.catalogue.durchgang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-05: what a change of plan must leave to those who are in it. */
enum Planregel {

    NICHT_NACH_DER_ABSAGE("id", "m-05.abgesagt") {
        @Override
        boolean gebrochen(Rahmen neuer, Lage lage) {
            return lage.durchgang().absage() != null;
        }
    },
    JEDEM_SEIN_PLATZ("plaetze.hoechstens", "m-05.zu-wenige-plaetze") {
        @Override
        boolean gebrochen(Rahmen neuer, Lage lage) {
            return lage.durchgang().belegung(lage.heute()).belegt() > neuer.plaetze().hoechstens();
        }
    },
    JEDEM_SEINE_TEILZEIT("plaetze.teilzeit", "m-05.zu-wenige-in-teilzeit") {
        @Override
        boolean gebrochen(Rahmen neuer, Lage lage) {
            return lage.durchgang().belegung(lage.heute()).teilzeit() > neuer.plaetze().teilzeit();
        }
    },
    NICHT_SPAETER_ALS_DER_ERSTE_KAM("laufzeit.beginn", "m-05.schon-begonnen") {
        @Override
        boolean gebrochen(Rahmen neuer, Lage lage) {
            return lage.durchgang()
                    .teilnahmen()
                    .stream()
                    .map(Teilnahme::antritt)
                    .flatMap(Optional<LocalDate>::stream)
                    .anyMatch(antritt -> antritt.isBefore(neuer.laufzeit().beginn()));
        }
    },
    /** What has happened stays inside: nobody's first day, and no day on which somebody was missed, is cut off. */
    NICHT_VOR_DEM_WAS_WAR("laufzeit.ende", "m-05.war-schon-jemand-da") {
        @Override
        boolean gebrochen(Rahmen neuer, Lage lage) {
            return gekuerzt(neuer, lage) && lage.durchgang()
                    .teilnahmen()
                    .stream()
                    .flatMap(Planregel::tage)
                    .anyMatch(neuer.laufzeit()::vorbei);
        }
    },
    /** As over counts only what nobody is in any more, or on the way into with a place or a turn. */
    VORBEI_NUR_OHNE_LEUTE("laufzeit.ende", "m-05.noch-nicht-vorbei") {
        @Override
        boolean gebrochen(Rahmen neuer, Lage lage) {
            return gekuerzt(neuer, lage) && neuer.laufzeit().vorbei(lage.heute()) && lage.durchgang()
                    .teilnahmen()
                    .stream()
                    .anyMatch(eine -> eine.belegt(lage.heute()) || eine.wartet(lage.heute()));
        }
    },
    NACH_DER_REGEL_FUER_DIE_SIE_WARTEN("vergabe.reihenfolge", "m-05.reihenfolge") {
        @Override
        boolean gebrochen(Rahmen neuer, Lage lage) {
            var bisher = lage.durchgang().rahmen().vergabe().reihenfolge();
            return bisher != neuer.vergabe().reihenfolge()
                    && !lage.durchgang().warteliste(lage.heute()).wartende().isEmpty();
        }
    };

    private final String feld;
    private final String satz;

    Planregel(String feld, String satz) {
        this.feld = feld;
        this.satz = satz;
    }

    private static boolean gekuerzt(Rahmen neuer, Lage lage) {
        var ende = neuer.laufzeit().ende();
        var bisher = lage.durchgang().rahmen().laufzeit().ende();
        return ende != null && (bisher == null || ende.isBefore(bisher));
    }

    private static Stream<LocalDate> tage(Teilnahme eine) {
        return Stream.concat(eine.antritt().stream(), eine.traegerakte().fehltage().stream().map(Fehltag::tag));
    }

    abstract boolean gebrochen(Rahmen neuer, Lage lage);

    static Stream<Verstoss> alle(Rahmen neuer, Lage lage) {
        return Arrays.stream(values())
                .flatMap(regel -> Verstoss.of(regel.feld, Verstossart.UNGUELTIG, regel.satz)
                        .wenn(regel.gebrochen(neuer, lage)));
    }
}
