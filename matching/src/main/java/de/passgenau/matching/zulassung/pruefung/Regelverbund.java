package de.passgenau.matching.zulassung.pruefung;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Zulassungsregel;

/** Puts two rules together that both have to be met, so that nothing is asked for twice. */
public final class Regelverbund {

    private Regelverbund() {}

    /** What follows from the other is left out, and two ages become one. */
    public static Zulassungsregel zusammen(Zulassungsregel regel, Zulassungsregel weitere) {
        if (regel.istOffen() || weitere.istOffen()) {
            return regel.istOffen() ? weitere : regel;
        }
        var teile = new ArrayList<>(regel.bedingungen());
        weitere.bedingungen()
                .stream()
                .filter(eine -> !folgt(eine, regel.bedingungen()))
                .forEach(neue -> nimmAuf(neue, teile));
        return new Zulassungsregel(teile.size() == 1 ? teile.getFirst() : new Bedingung.Und(teile));
    }

    private static boolean folgt(Bedingung eine, List<Bedingung> aus) {
        var ohneSie = new ArrayList<>(aus);
        ohneSie.add(new Bedingung.Nicht(eine));
        return new Erfuellbarkeit().von(ohneSie) == Erfuellbarkeit.Antwort.NIEMAND;
    }

    private static void nimmAuf(Bedingung eine, List<Bedingung> teile) {
        for (int i = 0; i < teile.size(); i++) {
            if (eine instanceof Alter neues && teile.get(i) instanceof Alter altes && ueberschneiden(neues, altes)) {
                teile.set(i, new Alter(Math.max(neues.von(), altes.von()), Math.min(neues.bis(), altes.bis())));
                return;
            }
        }
        teile.removeIf(bisherige -> folgt(bisherige, List.of(eine)));
        teile.add(eine);
    }

    private static boolean ueberschneiden(Alter eines, Alter anderes) {
        return eines.von() <= anderes.bis() && anderes.von() <= eines.bis();
    }
}
