package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * Something that drives the process.
 *
 * @param tag when it happened, will happen or began
 * @param bis when it ends, as far as that is known; null otherwise
 * @param bescheidVom the day of the letter by which benefits were granted; null if it is not known, or nothing was
 */
public record Ereignis(Kopf kopf, Art art, LocalDate tag, @Nullable LocalDate bis, @Nullable LocalDate bescheidVom)
        implements
            Verlaufseintrag {

    public Ereignis {
        if (bis != null && bis.isBefore(tag)) {
            throw new IllegalArgumentException(art + " from " + tag + " to " + bis);
        }
    }

    public static Ereignis von(Kopf kopf, Art art, LocalDate tag, @Nullable LocalDate bis) {
        return new Ereignis(kopf, art, tag, bis, null);
    }

    /** When it has come about: benefits are granted with the letter, and not before their first day (F-01). */
    public LocalDate eingetreten() {
        return bescheidVom == null || bescheidVom.isBefore(tag) ? tag : bescheidVom;
    }

    /** What happened. */
    public enum Art {
        /** The complete form came in. */
        ANTRAG_VOLLSTAENDIG,
        /** Benefits are paid from this day on. */
        BEWILLIGUNG,
        /** The last day with benefits. */
        LEISTUNGSENDE,
        /** Moved in from another Träger. */
        ZUZUG,
        /** The last day of the ALG that benefits are paid beside. */
        ALG_ENDE,
        ELTERNZEIT,
        AUSBILDUNG_AUSSERBETRIEBLICH,
        WEITERBILDUNG_MIT_ABSCHLUSS,
        /** A Maßnahme under § 45 SGB III. */
        AKTIVIERUNGSMASSNAHME;

        /** Whether it is known before it happens. */
        public boolean istPlanbar() {
            return switch (this) {
                case ANTRAG_VOLLSTAENDIG, BEWILLIGUNG, ZUZUG -> false;
                case LEISTUNGSENDE, ALG_ENDE, ELTERNZEIT, AUSBILDUNG_AUSSERBETRIEBLICH,
                        WEITERBILDUNG_MIT_ABSCHLUSS, AKTIVIERUNGSMASSNAHME ->
                    true;
            };
        }
    }
}
