package de.passgenau.api.datenschutz.loeschung;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import de.passgenau.api.datenschutz.loeschung.Loeschart.Beginn;
import de.passgenau.api.datenschutz.loeschung.Loeschart.Vollzug;
import de.passgenau.api.fall.angaben.Sperrgrund;
import de.passgenau.api.fall.angaben.Verwahrung;
import org.jspecify.annotations.Nullable;

/**
 * How long one kind of data is kept.
 *
 * @param frist null where something else decides
 * @param sperre after which time it is blocked before it is deleted; null if it isn't
 */
public record Loeschregel(
        Loeschart art,
        Beginn beginn,
        @Nullable Period frist,
        @Nullable Period sperre,
        Vollzug vollzug,
        String rechtsgrundlage) {

    /** What the rule makes of a case on a day. */
    enum Urteil {
        NICHT_FAELLIG,
        ZU_SPERREN,
        ZU_LOESCHEN,
        /** It would be deleted, but an order keeps it. */
        ANGEORDNET,
        /** It would be deleted, but the person has had it blocked. */
        GESPERRT
    }

    Urteil urteil(Verwahrung verwahrung, LocalDate stichtag) {
        if (!istFaellig(faelligAb(verwahrung, frist), stichtag)) {
            return verwahrung.sperre() == null && istFaellig(faelligAb(verwahrung, sperre), stichtag)
                    ? Urteil.ZU_SPERREN
                    : Urteil.NICHT_FAELLIG;
        }
        if (verwahrung.gehalten(stichtag)) {
            return Urteil.ANGEORDNET;
        }
        var gesperrt = verwahrung.sperre();
        return gesperrt == null || gesperrt.grund() == Sperrgrund.AUFBEWAHRUNG ? Urteil.ZU_LOESCHEN : Urteil.GESPERRT;
    }

    /** The first day on which the case may go; nothing as long as no time runs. */
    public Optional<LocalDate> faelligAb(Verwahrung verwahrung) {
        return faelligAb(verwahrung, frist);
    }

    /** The last day on which something may have ended that goes on this day; nothing where no time is set. */
    Optional<LocalDate> geendetBis(LocalDate stichtag) {
        return Optional.ofNullable(frist).map(dauer -> {
            var grenze = stichtag.minus(dauer);
            while (nach(grenze, dauer).isAfter(stichtag)) {
                grenze = grenze.minusDays(1);
            }
            return grenze;
        });
    }

    private Optional<LocalDate> faelligAb(Verwahrung verwahrung, @Nullable Period dauer) {
        var ende = verwahrung.abgeschlossenAm();
        return dauer == null || ende == null ? Optional.empty() : Optional.of(nach(ereignis(ende), dauer));
    }

    private LocalDate ereignis(LocalDate ende) {
        return beginn == Beginn.JAHRESENDE_NACH_FALLABSCHLUSS ? ende.with(TemporalAdjusters.lastDayOfYear()) : ende;
    }

    /**
     * The day of the event doesn't count (§ 187 Abs. 1 BGB), and the period ends with the day of the same number or,
     * where the month has none, with its last one (§ 188 Abs. 2 and 3); what is kept until then may go the day after.
     * § 193 is about acts and not about keeping.
     */
    static LocalDate nach(LocalDate ereignis, Period dauer) {
        return ereignis.plus(dauer).plusDays(1);
    }

    private static boolean istFaellig(Optional<LocalDate> ab, LocalDate stichtag) {
        return ab.filter(tag -> !stichtag.isBefore(tag)).isPresent();
    }
}
