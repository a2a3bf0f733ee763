package de.passgenau.api.eingliederung;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** Carries out an act in a case, or refuses it with every reason. */
public final class Eingliederung {

    private Eingliederung() {}

    public static Ergebnis<Fallverlauf> vollziehe(Fallverlauf akte, Tat tat, Umstaende umstaende) {
        var lage = Lage.von(akte, umstaende);
        var verstoesse = new ArrayList<Verstoss>();
        if (tat.brauchtOffenenFall() && !lage.akte().betreuung().fuehrung().istOffen()) {
            verstoesse.add(Verstoss.of("fallId", Eingabefehlercode.UNGUELTIG, "nicht-offen"));
        }
        verstoesse.addAll(tat.verstoesse(lage));
        return verstoesse.isEmpty()
                ? Ergebnis.angenommen(mit(akte, tat, lage))
                : new Abgelehnt<>(akte, List.copyOf(verstoesse));
    }

    private static Fallverlauf mit(Fallverlauf akte, Tat tat, Lage lage) {
        var neu = akte;
        for (var eintrag : tat.eintraege(lage)) {
            neu = neu.mit(eintrag);
        }
        return neu;
    }
}
