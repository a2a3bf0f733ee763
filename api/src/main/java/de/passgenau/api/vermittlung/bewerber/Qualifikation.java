package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Station;
import de.passgenau.api.vermittlung.bewerber.Fallabbildung.Bild;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Hemmnisart;
import org.jspecify.annotations.Nullable;

/** What somebody is qualified for by the way through training and work, and for how long. */
final class Qualifikation {

    private static final String GELERNT = "AUSBILDUNG";
    private static final String STUDIERT = "STUDIUM";
    private static final int BERUFSGRUPPE = 3;
    private static final int MONATE = 12;
    private static final int HOECHSTENS = 60;

    private Qualifikation() {}

    /** The highest that was finished; unknown where nothing says so. */
    static @Nullable Anforderungsniveau von(Bild bild, Set<String> nachweise) {
        var gelernt = bild.profil()
                .stream()
                .flatMap(profil -> profil.werdegang().stream())
                .filter(Qualifikation::istAbschluss)
                .map(Station::kldb)
                .filter(Objects::nonNull)
                .filter(Wissen::istGattung)
                .map(Anforderungsniveau::derGattung)
                .max(Comparator.naturalOrder());
        if (gelernt.isPresent()) {
            return gelernt.orElseThrow();
        }
        if (hat(nachweise, STUDIERT)) {
            return Anforderungsniveau.EXPERTE;
        }
        if (hat(nachweise, GELERNT)) {
            return Anforderungsniveau.FACHKRAFT;
        }
        return bild.offen().contains(Hemmnisart.FEHLENDER_BERUFSABSCHLUSS) ? Anforderungsniveau.HELFER : null;
    }

    /** Whether a vocational training was finished; null if nothing says so. */
    static @Nullable Boolean berufsabschluss(Bild bild, Set<String> nachweise) {
        if (hat(nachweise, STUDIERT) || hat(nachweise, GELERNT)
                || bild.profil()
                        .stream()
                        .flatMap(eines -> eines.werdegang().stream())
                        .anyMatch(
                                Qualifikation::istAbschluss)) {
            return true;
        }
        return bild.offen().contains(Hemmnisart.FEHLENDER_BERUFSABSCHLUSS) ? false : null;
    }

    /** Completed years of work in the group of the Zielberuf; null where no way is known. */
    static @Nullable Integer erfahrungsjahre(Profilangaben profil) {
        if (profil.werdegang().isEmpty()) {
            return null;
        }
        var gruppe = profil.zielberuf().kldb().substring(0, BERUFSGRUPPE);
        var monate = profil.werdegang()
                .stream()
                .filter(station -> istArbeitIn(station, gruppe))
                .mapToLong(Qualifikation::monate)
                .sum();
        return (int) Math.min(HOECHSTENS, monate / MONATE);
    }

    private static boolean istArbeitIn(Station station, String gruppe) {
        var kldb = station.kldb();
        return station.art() == Station.Art.ARBEIT && kldb != null && kldb.startsWith(gruppe);
    }

    /** What goes on counts to its beginning alone: the profile is read on another day than it was written. */
    private static long monate(Station station) {
        LocalDate bis = station.bis();
        return bis == null ? 0 : ChronoUnit.MONTHS.between(station.von(), bis.plusDays(1));
    }

    private static boolean istAbschluss(Station station) {
        return (station.art() == Station.Art.AUSBILDUNG || station.art() == Station.Art.STUDIUM)
                && Boolean.TRUE.equals(station.abgeschlossen());
    }

    private static boolean hat(Set<String> nachweise, String anfang) {
        return nachweise.stream().anyMatch(code -> code.startsWith(anfang));
    }
}
