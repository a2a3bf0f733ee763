package de.passgenau.matching.zulassung;

import java.util.ArrayList;
import java.util.List;

/** A rule as one German sentence. */
final class Regelsatz {

    private Regelsatz() {}

    static String von(Bedingung bedingung) {
        if (bedingung instanceof Merkmal.Alle) {
            return "Offen für alle.";
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
                : verbunden(teile, true, "und")) + ".";
    }

    private static String satzteil(Bedingung bedingung, boolean ja) {
        return switch (bedingung) {
            case Merkmal merkmal -> merkmal.nebensatz(ja);
            case Bedingung.Nicht nicht -> satzteil(nicht.teil(), !ja);
            case Bedingung.Und und -> verbunden(und.teile(), ja, ja ? "und" : "oder");
            case Bedingung.Oder oder -> verbunden(oder.teile(), ja, ja ? "oder" : "und");
        };
    }

    private static String verbunden(List<Bedingung> teile, boolean ja, String bindewort) {
        return Worte.aufzaehlung(teile.stream().map(teil -> geklammert(teil, ja)).toList(), bindewort);
    }

    private static String geklammert(Bedingung teil, boolean ja) {
        return istVerbindung(teil) ? "(" + satzteil(teil, ja) + ")" : satzteil(teil, ja);
    }

    private static boolean istVerbindung(Bedingung teil) {
        return teil instanceof Bedingung.Nicht nicht ? istVerbindung(nicht.teil()) : !(teil instanceof Merkmal);
    }
}
