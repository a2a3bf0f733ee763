package de.passgenau.api.fall.lage;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * How somebody lives, as far as the process or the admission to a Maßnahme asks for it; no offer of work ever sees it.
 * What is null was never asked.
 */
public record Lebenslage(Kopf kopf, Angaben angaben) implements Eintrag {

    /**
     * What was said.
     *
     * @param zugewandert whether there is a history of migration
     * @param gefluechtet whether the person came as a refugee
     */
    public record Angaben(
            @Nullable Geschlecht geschlecht,
            @Nullable Boolean zugewandert,
            @Nullable Boolean gefluechtet,
            @Nullable Boolean schwerbehindert,
            @Nullable Boolean rehabilitand,
            Familie familie,
            Beschaeftigung beschaeftigung) {

        /** Nothing was asked yet. */
        public static Angaben offen() {
            return new Angaben(null, null, null, null, null, Familie.offen(), Beschaeftigung.offen());
        }
    }

    /**
     * Who is looked after.
     *
     * @param juengstesKind the birthday of the youngest child in the household; also null without children
     */
    public record Familie(@Nullable Boolean alleinerziehend, @Nullable LocalDate juengstesKind) {

        /** Nobody has asked. */
        public static Familie offen() {
            return new Familie(null, null);
        }
    }

    /**
     * Work beside and before the benefit.
     *
     * @param arbeitslosSeit since when without a break
     * @param letzterTag the last day of the last work; null also if it goes on
     * @param nie whether there never was any work
     */
    public record Beschaeftigung(
            @Nullable Erwerbstaetigkeit art,
            @Nullable LocalDate arbeitslosSeit,
            @Nullable LocalDate letzterTag,
            @Nullable Boolean nie) {

        public Beschaeftigung {
            if (Boolean.TRUE.equals(nie) && letzterTag != null) {
                throw new IllegalArgumentException("Never worked, and until " + letzterTag);
            }
        }

        /** Nobody has asked. */
        public static Beschaeftigung offen() {
            return new Beschaeftigung(null, null, null, null);
        }
    }
}
