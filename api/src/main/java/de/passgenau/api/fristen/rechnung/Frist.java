package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

import de.passgenau.api.fristen.regelwerk.Regel;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule asks for in a case.
 *
 * @param folge which one it is where the rule asks again and again, from 1
 * @param abschluss what fulfilled it or ended it, and when
 */
public record Frist(
        String fall,
        Regel regel,
        int folge,
        Faelligkeit faelligkeit,
        Fristzustand zustand,
        @Nullable Abschluss abschluss) {

    /** By due day; equal ones by rule and by the day they are counted from. */
    static final Comparator<Frist> REIHENFOLGE = Comparator.comparing(Frist::faellig)
            .thenComparing(frist -> frist.regel().id())
            .thenComparing(frist -> frist.faelligkeit().bezug().tag())
            .thenComparing(Frist::folge);

    public LocalDate faellig() {
        return faelligkeit.tag();
    }

    /** Why it is due on that day, and how it stands, in one sentence; in English for who asks for it, else in German. */
    public String erklaerung(Locale sprache) {
        return Erklaerung.von(this, sprache);
    }
}
