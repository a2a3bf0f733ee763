package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue.
 *
 * @param traeger    id of the Träger
 * @param zustand    what is stored: ENTWURF, VEROEFFENTLICHT or ABGESAGT
 * @param zustaendig who pays: JOBCENTER or AGENTUR_FUER_ARBEIT
 * @param alterVon   completed years, as alterBis; null without a limit
 */
public record Massnahme(
        String kennung,
        String titel,
        String beschreibung,
        String art,
        String instrument,
        List<String> rechtsgrundlagen,
        @Nullable String umsetzung,
        String zustaendig,
        String traeger,
        String zustand,
        List<String> zielgruppen,
        @Nullable Integer alterVon,
        @Nullable Integer alterBis,
        List<String> hemmnisse,
        Eckdaten eckdaten,
        List<Durchgang> durchgaenge,
        List<String> ziele,
        List<String> inhalte) {

    public Massnahme {
        rechtsgrundlagen = List.copyOf(rechtsgrundlagen);
        zielgruppen = List.copyOf(zielgruppen);
        hemmnisse = List.copyOf(hemmnisse);
        durchgaenge = List.copyOf(durchgaenge);
        ziele = List.copyOf(ziele);
        inhalte = List.copyOf(inhalte);
    }

    /**
     * Its size for one person.
     *
     * @param monate         individual duration
     * @param stundenVon     clock hours a week
     * @param euroPlatzMonat per place and month
     */
    public record Eckdaten(int monate, int stundenVon, int stundenBis, boolean teilzeit, int euroPlatzMonat) {}

    /**
     * One run.
     *
     * @param laufenderEinstieg whether one can begin on any day
     */
    public record Durchgang(
            String kennung,
            LocalDate beginn,
            LocalDate ende,
            String ort,
            int plaetze,
            boolean laufenderEinstieg) {

        public boolean laeuft(LocalDate tag) {
            return !beginn.isAfter(tag) && !ende.isBefore(tag);
        }
    }
}
