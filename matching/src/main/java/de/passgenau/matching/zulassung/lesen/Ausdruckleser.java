package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.passgenau.matching.zulassung.Bedingung;
import org.jspecify.annotations.Nullable;

/** Reads conditions with und, oder, nicht and brackets; und binds closer than oder. */
final class Ausdruckleser {

    private static final int TIEFSTE = 40;

    private final Lesestand stand;
    private final Fundstellen stellen = new Fundstellen();
    private int tiefe;

    Ausdruckleser(Lesestand stand) {
        this.stand = stand;
    }

    Fundstellen stellen() {
        return stellen;
    }

    /** The whole text; null after an error. */
    @Nullable
    Bedingung alles() {
        var alles = oder();
        while (!stand.amEnde()) {
            if (stand.nimmZeichen(")")) {
                stand.fehler(stand.vorher().stelle(), "Diese Klammer wurde nicht geöffnet.");
            }
            if (stand.nimm("und", "oder", "sowie")) {
                oder();
            } else {
                pruefeFortsetzung();
            }
        }
        return alles;
    }

    private @Nullable Bedingung oder() {
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            teile.add(und());
        } while (stand.nimm("oder"));
        return verbunden(erstes, teile, false);
    }

    private @Nullable Bedingung und() {
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            teile.add(eine());
            pruefeFortsetzung();
        } while (stand.nimm("und", "sowie"));
        return verbunden(erstes, teile, true);
    }

    private @Nullable Bedingung verbunden(Stueck erstes, List<@Nullable Bedingung> teile, boolean alle) {
        if (teile.contains(null)) {
            return null;
        }
        var ganze = teile.stream().map(Objects::requireNonNull).toList();
        return ganze.size() == 1
                ? ganze.getFirst()
                : gemerkt(erstes, alle ? new Bedingung.Und(ganze) : new Bedingung.Oder(ganze));
    }

    private Bedingung gemerkt(Stueck erstes, Bedingung bedingung) {
        stellen.merke(bedingung, stand.seit(erstes));
        return bedingung;
    }

    private @Nullable Bedingung eine() {
        if (tiefe > TIEFSTE) {
            stand.fehler(stand.jetzt().stelle(), "Die Regel ist zu tief geschachtelt, höchstens " + TIEFSTE + "-mal.");
            while (!stand.amEnde()) {
                stand.weiter(1);
            }
            return null;
        }
        tiefe++;
        var eine = geschachtelt();
        tiefe--;
        return eine;
    }

    private @Nullable Bedingung geschachtelt() {
        var erstes = stand.jetzt();
        if (stand.nimm("nicht")) {
            var teil = eine();
            return teil == null ? null : gemerkt(erstes, new Bedingung.Nicht(teil));
        }
        if (stand.nimmZeichen("(")) {
            return klammer(erstes);
        }
        var merkmal = new Merkmalleser(stand).lies();
        if (merkmal == null) {
            zumNaechsten();
            return null;
        }
        merkmal.merkmale().forEach(teil -> stellen.merke(teil, stand.seit(erstes)));
        return gemerkt(erstes, merkmal);
    }

    private @Nullable Bedingung klammer(Stueck offene) {
        var inhalt = oder();
        return stand.nimmZeichen(")")
                ? inhalt
                : stand.fehler(offene.stelle(), "Diese Klammer wird nicht geschlossen.");
    }

    private void pruefeFortsetzung() {
        if (!stand.amEnde() && !stand.ist("und", "oder", "sowie") && !stand.jetzt().istZeichen(")")) {
            stand.erwartet("Hier fehlt »und« oder »oder«", List.of("und", "oder"));
            zumNaechsten();
        }
    }

    /** Behind an error to where the next condition may begin. */
    private void zumNaechsten() {
        int offen = 0;
        while (!stand.amEnde()) {
            if (offen == 0 && (stand.ist("und", "oder", "sowie") || stand.jetzt().istZeichen(")"))) {
                return;
            }
            offen += stand.jetzt().istZeichen("(") ? 1 : 0;
            offen -= stand.jetzt().istZeichen(")") ? 1 : 0;
            stand.weiter(1);
        }
    }
}
