package de.passgenau.matching.angebot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Kalendertag;
import de.passgenau.matching.text.Zeichen;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;

/** A Maßnahme with the Durchgänge that one can still join.
 *
 * @param titel half characters in it become question marks
 * @param gleichartig Maßnahmen with the same mark count as a repetition of each other
 * @param hemmnisse what it works on, the most important first
 * @param berufe the occupational field, as beginnings of KldB codes; empty if it belongs to none
 * @param nachweise codes that it ends with, such as a licence
 * @param woche how much of a week it takes
 * @param ueberall held everywhere, online, or where people live
 * @param abholung whether people are fetched
 * @param unterkunft whether one can live there
 * @param kinderbetreuung whether children are looked after
 * @param wiederholungssperreMonate how long after the end of a similar one nobody may join; 0 for no such rule */
public record Massnahme(
        String titel,
        String gleichartig,
        Zulassungsregel zulassung,
        List<Hemmnisart> hemmnisse,
        List<String> berufe,
        Set<String> nachweise,
        Wochenpensum woche,
        @Nullable Punkt ort,
        boolean ueberall,
        boolean abholung,
        boolean unterkunft,
        boolean kinderbetreuung,
        int wiederholungssperreMonate,
        List<Durchgang> durchgaenge) implements Anforderung {

    private static final int LAENGSTE_SPERRE = 1_200;

    public Massnahme {
        titel = Zeichen.ganze(titel);
        hemmnisse = List.copyOf(hemmnisse);
        berufe = List.copyOf(berufe);
        nachweise = Set.copyOf(nachweise);
        durchgaenge = List.copyOf(durchgaenge);
        if (wiederholungssperreMonate < 0 || wiederholungssperreMonate > LAENGSTE_SPERRE) {
            throw new IllegalArgumentException("Eine Sperre dauert 0 bis " + LAENGSTE_SPERRE + " Monate: "
                    + wiederholungssperreMonate);
        }
    }

    /** Always as many hours a week. */
    public Massnahme(
            String titel,
            String gleichartig,
            Zulassungsregel zulassung,
            List<Hemmnisart> hemmnisse,
            List<String> berufe,
            Set<String> nachweise,
            int wochenstunden,
            boolean teilzeit,
            @Nullable Punkt ort,
            boolean ueberall,
            boolean abholung,
            boolean unterkunft,
            boolean kinderbetreuung,
            int wiederholungssperreMonate,
            List<Durchgang> durchgaenge) {
        this(titel, gleichartig, zulassung, hemmnisse, berufe, nachweise, Wochenpensum.von(wochenstunden, teilzeit),
                ort,
                ueberall, abholung, unterkunft, kinderbetreuung, wiederholungssperreMonate, durchgaenge);
    }

    /** Where it is held where a Durchgang says nothing else. */
    public Staette staette() {
        return new Staette(ort, ueberall, abholung, kinderbetreuung);
    }

    public Staette staette(Durchgang durchgang) {
        return durchgang.staette() == null ? staette() : durchgang.staette();
    }

    /** As if these Durchgänge, which are held in one place, were all. */
    public Massnahme nur(Staette staette, List<Durchgang> einige) {
        return new Massnahme(titel, gleichartig, zulassung, hemmnisse, berufe, nachweise, woche,
                staette.ort, staette.ueberall, staette.abholung, unterkunft, staette.kinderbetreuung,
                wiederholungssperreMonate, einige.stream().map(Durchgang::amOrtDerMassnahme).toList());
    }

    /** As somebody sees it who takes part in part time: only such places count. */
    public Massnahme inTeilzeit() {
        return new Massnahme(titel, gleichartig, zulassung, hemmnisse, berufe, nachweise, woche, ort, ueberall,
                abholung, unterkunft, kinderbetreuung, wiederholungssperreMonate,
                durchgaenge.stream().flatMap(Durchgang::inTeilzeit).toList());
    }

    /**
     * A place, and what helps people to come.
     *
     * @param ort null if nobody knows where it is
     * @param ueberall held everywhere, online, or where people live
     * @param abholung whether people are fetched
     * @param kinderbetreuung whether children are looked after
     */
    public record Staette(@Nullable Punkt ort, boolean ueberall, boolean abholung, boolean kinderbetreuung) {}

    /** One run of a Maßnahme.
     *
     * @param ende null if it has none yet
     * @param flexibel whether one can join after the beginning
     * @param freiePlaetze without those that are reserved, or due to somebody who waits; {@link #UNBEGRENZT} where places are not counted
     * @param warteliste how many wait already
     * @param staette where it is held; null where the Maßnahme is
     * @param freiInTeilzeit of the free places, as many as may be taken part time; null if none of all places may
     * @param dauerTage how long it takes one person; null if as long as it runs */
    public record Durchgang(
            String kennung,
            LocalDate beginn,
            @Nullable LocalDate ende,
            boolean flexibel,
            int freiePlaetze,
            int warteliste,
            @Nullable Staette staette,
            @Nullable Integer freiInTeilzeit,
            @Nullable Integer dauerTage) {

        /** As many as come. */
        public static final int UNBEGRENZT = Integer.MAX_VALUE;

        public Durchgang {
            Kalendertag.pruefe("Der Beginn", beginn);
            Kalendertag.pruefe("Das Ende", ende);
            if (ende != null && ende.isBefore(beginn)) {
                throw new IllegalArgumentException("Durchgang von " + beginn + " bis " + ende);
            }
            if (freiePlaetze < 0 || warteliste < 0 || freiInTeilzeit != null && freiInTeilzeit < 0
                    || dauerTage != null && dauerTage < 1) {
                throw new IllegalArgumentException("Plätze, Warteliste und Dauer sind nicht negativ: " + freiePlaetze
                        + ", " + warteliste + ", " + freiInTeilzeit + ", " + dauerTage);
            }
        }

        /** Each place may be taken part time, and it takes everybody as long as it runs. */
        public Durchgang(
                String kennung,
                LocalDate beginn,
                @Nullable LocalDate ende,
                boolean flexibel,
                int freiePlaetze,
                int warteliste,
                @Nullable Staette staette) {
            this(kennung, beginn, ende, flexibel, freiePlaetze, warteliste, staette, freiePlaetze, null);
        }

        /** The same, held where the Maßnahme is. */
        public Durchgang(
                String kennung,
                LocalDate beginn,
                @Nullable LocalDate ende,
                boolean flexibel,
                int freiePlaetze,
                int warteliste) {
            this(kennung, beginn, ende, flexibel, freiePlaetze, warteliste, null);
        }

        public Durchgang an(@Nullable Staette ort) {
            return new Durchgang(kennung, beginn, ende, flexibel, freiePlaetze, warteliste, ort, freiInTeilzeit,
                    dauerTage);
        }

        /** Empty if no place of it may be taken part time. */
        private Stream<Durchgang> inTeilzeit() {
            return freiInTeilzeit == null
                    ? Stream.empty()
                    : Stream.of(new Durchgang(kennung, beginn, ende, flexibel, Math.min(freiInTeilzeit, freiePlaetze),
                            warteliste, staette, freiInTeilzeit, dauerTage));
        }

        private Durchgang amOrtDerMassnahme() {
            return staette == null ? this : an(null);
        }
    }
}
