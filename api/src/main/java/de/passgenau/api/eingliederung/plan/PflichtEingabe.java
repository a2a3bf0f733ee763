package de.passgenau.api.eingliederung.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import org.jspecify.annotations.Nullable;

/** What one side does until a day, as callers give it. */
public record PflichtEingabe(Seite seite, @Nullable String text, LocalDate bis) {

    private static final int HOECHSTENS = 50;
    private static final String OHNE_TEXT = "-";

    /** All of a list; which of them say nothing is noted by their place. */
    public static List<Pflicht> alle(String feld, List<PflichtEingabe> eingaben, Pruefung pruefung) {
        if (eingaben.size() > HOECHSTENS) {
            pruefung.melde(feld, Eingabefehlercode.ZU_LANG, "zu-viele", HOECHSTENS);
            return List.of();
        }
        return IntStream.range(0, eingaben.size())
                .mapToObj(platz -> eingaben.get(platz).pflicht(feld + '.' + platz + ".text", pruefung))
                .toList();
    }

    private Pflicht pflicht(String feld, Pruefung pruefung) {
        if (text == null || text.isBlank()) {
            pruefung.melde(feld, Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            return new Pflicht(seite, OHNE_TEXT, bis);
        }
        return new Pflicht(seite, text.strip(), bis);
    }
}
