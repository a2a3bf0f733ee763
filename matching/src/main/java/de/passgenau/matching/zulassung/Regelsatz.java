package de.passgenau.matching.zulassung;

import java.util.ArrayList;
import java.util.List;

/** A rule as one German sentence. */
final class Regelsatz {

    private static final Bedingung ALLE = new Merkmal.Alle();
    private static final Bedingung NIEMAND = new Bedingung.Nicht(ALLE);

    private Regelsatz() {}

    static String von(Bedingung ganze) {
        var bedingung = ohneAlle(ganze);
        if (bedingung instanceof Merkmal.Alle) {
            return "Offen für alle.";
        }
        if (bedingung instanceof Bedingung.Nicht(var teil) && teil instanceof Merkmal.Alle) {
            return "Offen für niemanden.";
        }
        var teile = new ArrayList<>(bedingung instanceof Bedingung.Und und ? und.teile() : List.of(bedingung));
        var alter = teile.stream().filter(Alter.class::isInstance).map(Alter.class::cast).findFirst();
        alter.ifPresent(teile::remove);
        var anfang = "Für Menschen" + alter.map(es -> " " + es.attribut()).orElse("");
        if (teile.isEmpty()) {
            return anfang + ".";
        }
        return anfang + ", die " + (teile.size() == 1
                ? satzteil(teile.getFirst(), true)
                : verbunden(teile, true, true)) + ".";
    }

    /** What everybody meets is not worth a word, what nobody meets decides. */
    private static Bedingung ohneAlle(Bedingung bedingung) {
        return switch (bedingung) {
            case Merkmal merkmal -> merkmal;
            case Bedingung.Nicht nicht -> gegenteil(ohneAlle(nicht.teil()));
            case Bedingung.Und und -> ohneAlle(und, NIEMAND, ALLE);
            case Bedingung.Oder oder -> ohneAlle(oder, ALLE, NIEMAND);
        };
    }

    private static Bedingung ohneAlle(Bedingung ganze, Bedingung entscheidet, Bedingung zaehltNicht) {
        var teile = ganze.teile().stream().map(Regelsatz::ohneAlle).filter(teil -> !teil.equals(zaehltNicht)).toList();
        if (teile.contains(entscheidet) || teile.isEmpty()) {
            return teile.isEmpty() ? zaehltNicht : entscheidet;
        }
        if (teile.size() == 1) {
            return teile.getFirst();
        }
        return ganze instanceof Bedingung.Und ? new Bedingung.Und(teile) : new Bedingung.Oder(teile);
    }

    private static Bedingung gegenteil(Bedingung bedingung) {
        return bedingung instanceof Bedingung.Nicht nicht ? nicht.teil() : new Bedingung.Nicht(bedingung);
    }

    private static String satzteil(Bedingung bedingung, boolean ja) {
        return switch (bedingung) {
            case Merkmal merkmal -> merkmal.nebensatz(ja);
            case Bedingung.Nicht nicht -> satzteil(nicht.teil(), !ja);
            case Bedingung.Und und -> verbunden(und.teile(), ja, ja);
            case Bedingung.Oder oder -> verbunden(oder.teile(), ja, !ja);
        };
    }

    /** A comma stands for und only, so that the sentence can be read again. */
    private static String verbunden(List<Bedingung> teile, boolean ja, boolean alle) {
        var worte = teile.stream().map(teil -> geklammert(teil, ja)).toList();
        return alle ? Worte.aufzaehlung(worte, "und") : String.join(" oder ", worte);
    }

    private static String geklammert(Bedingung teil, boolean ja) {
        return istVerbindung(teil) ? "(" + satzteil(teil, ja) + ")" : satzteil(teil, ja);
    }

    private static boolean istVerbindung(Bedingung teil) {
        return teil instanceof Bedingung.Nicht nicht ? istVerbindung(nicht.teil()) : !(teil instanceof Merkmal);
    }
}
