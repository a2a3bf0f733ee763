package de.passgenau.catalogue.konto;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to take a person into a Durchgang; this is claimed before the place is.
 *
 * @param beginn the day on which it begins for her, as far as one knows
 * @param grund  why, although there was a similar one
 */
public record Vormerken(
        TeilnahmeId teilnahme,
        DurchgangId durchgang,
        String gleichartig,
        LocalDate beginn,
        Wiederholungsfristen fristen,
        @Nullable String grund) {

    private static final List<Regel<Vormerken, Massnahmenkonto>> REGELN = List.of(new EinmalJeDurchgang(),
            new NichtInDerSperre(), new GleichartigeMitGrund());

    Stream<Verstoss> verstoesse(Massnahmenkonto konto) {
        return Regel.alle(REGELN, this, konto).stream();
    }
}
