package de.passgenau.api.fall.u25;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * What of school and training decides on the target group, as it was known on the day of its recording.
 *
 * @param schulform null if the person goes to no school
 * @param schulentlassung the last day at school, also if it lies ahead; null if there is none
 * @param ausbildungsreif whether the person is ready for training; null if nobody has judged that yet
 * @param wunschbeginn when the wished training was or is to begin; null without a wish
 * @param abschluss the day on which a training was finished; null without
 */
public record Bildungslage(
        Kopf kopf,
        @Nullable Schulform schulform,
        @Nullable LocalDate schulentlassung,
        @Nullable Boolean ausbildungsreif,
        @Nullable LocalDate wunschbeginn,
        @Nullable LocalDate abschluss) implements Jugendeintrag {

    public boolean reif() {
        return Boolean.TRUE.equals(ausbildungsreif);
    }
}
