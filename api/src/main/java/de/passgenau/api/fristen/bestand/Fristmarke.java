package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.util.Comparator;

import de.passgenau.api.fristen.rechnung.Frist;

/** Where something stands in the order of the due days; no two things stand at the same place. */
record Fristmarke(LocalDate faellig, LocalDate bezug, int folge, String zustand, String regel, String fall)
        implements
            Comparable<Fristmarke> {

    private static final Comparator<Fristmarke> REIHENFOLGE = Comparator.comparing(Fristmarke::faellig)
            .thenComparing(Fristmarke::fall)
            .thenComparing(Fristmarke::regel)
            .thenComparing(Fristmarke::bezug)
            .thenComparing(Fristmarke::folge)
            .thenComparing(Fristmarke::zustand);
    private static final String TRENNER = "|";
    private static final int TEILE = 6;

    static Fristmarke von(Frist frist) {
        return new Fristmarke(frist.faellig(), frist.faelligkeit().bezug().tag(), frist.folge(),
                frist.zustand().name(), frist.regel().id(), frist.fall());
    }

    /** As {@link #text} has written it. */
    static Fristmarke lies(String text) {
        var teile = text.split("\\|", TEILE);
        return new Fristmarke(LocalDate.parse(teile[0]), LocalDate.parse(teile[1]), Integer.parseInt(teile[2]),
                teile[3], teile[4], teile[5]);
    }

    String text() {
        return String.join(TRENNER, faellig.toString(), bezug.toString(), Integer.toString(folge), zustand, regel,
                fall);
    }

    @Override
    public int compareTo(Fristmarke andere) {
        return REIHENFOLGE.compare(this, andere);
    }
}
