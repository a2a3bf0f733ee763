package de.passgenau.api.stelle.lesen;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Feldleser.Spanne;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import org.jspecify.annotations.Nullable;

/** Reads for how many an offer is, from when and until when. */
final class Rahmenleser {

    private static final Spanne PLAETZE = new Spanne(1, 999);

    private final Feldleser leser;
    private final LocalDate heute;

    Rahmenleser(Feldleser leser, LocalDate heute) {
        this.leser = leser;
        this.heute = heute;
    }

    Stellenrahmen lies(StellenangebotEingabe wunsch, Stellenrahmen alt) {
        var plaetze = leser.zahl("plaetze", wunsch.plaetze(), alt.plaetze(), PLAETZE);
        var beginn = Abbildung.nach(wunsch.beginn(), alt.beginn());
        var befristetBis = Abbildung.nach(wunsch.befristetBis(), alt.befristetBis());
        var erster = beginn == null ? heute : beginn;
        var geaendert = Stream.of("befristetBis", "beginn")
                .filter(feld -> !("beginn".equals(feld) ? wunsch.beginn() : wunsch.befristetBis()).isOmitted())
                .findFirst();
        if (befristetBis != null && befristetBis.isBefore(erster)) {
            geaendert.ifPresent(feld -> leser.melde(feld, "ende-vor-beginn", befristetBis, erster));
        }
        return new Stellenrahmen(Objects.requireNonNullElse(plaetze, alt.plaetze()), beginn, befristetBis,
                gueltigBis(wunsch, alt.gueltigBis()));
    }

    /** A day of the past is nothing to be valid until, unless it stays as it was. */
    private @Nullable LocalDate gueltigBis(StellenangebotEingabe wunsch, @Nullable LocalDate alt) {
        var neu = Abbildung.nach(wunsch.gueltigBis(), alt);
        if (neu != null && neu.isBefore(heute) && !neu.equals(alt)) {
            leser.melde("gueltigBis", "stelle.gueltig-vergangen", neu);
        }
        return neu;
    }
}
