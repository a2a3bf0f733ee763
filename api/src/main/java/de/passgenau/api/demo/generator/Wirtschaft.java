package de.passgenau.api.demo.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.demo.landkreis.Anbieter;
import de.passgenau.api.demo.landkreis.Betrieb;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.catalogue.Anschrift;

/** The employers and the Träger of the Landkreis. */
final class Wirtschaft {

    private static final int BETRIEBE_BEI_1300 = 120;

    private final Umfang umfang;
    private final Namen namen;
    private final Wohnorte orte;
    private final Kennungen kennungen;
    private final List<Zeile> arten = Zeile.lies("betriebsarten.tsv");

    Wirtschaft(Umfang umfang, Namen namen, Wohnorte orte) {
        this.umfang = umfang;
        this.namen = namen;
        this.orte = orte;
        this.kennungen = new Kennungen(umfang.seed());
    }

    List<Betrieb> betriebe() {
        var betriebe = new ArrayList<Betrieb>();
        var vergeben = new HashSet<String>();
        for (int nummer = 1; nummer <= umfang.anteilig(BETRIEBE_BEI_1300); nummer++) {
            betriebe.add(betrieb(nummer, vergeben));
        }
        return betriebe;
    }

    private Betrieb betrieb(int nummer, Set<String> vergeben) {
        var zufall = Zufall.fuer(umfang.seed(), "betrieb", nummer);
        var art = zufall.gewichtet(arten, zeile -> zeile.zahl("gewicht"));
        var name = name(zufall, art);
        while (!vergeben.add(name)) {
            name = name(zufall, art);
        }
        var ort = orte.einer(zufall);
        return new Betrieb(kennungen.mitFesten("arbeitgeber", nummer, 1), "000%05d".formatted(10_000 + 7 * nummer),
                name, art.text("branche"), new Anschrift(namen.strasse(zufall), ort.plz(), ort.ort()),
                Kennungen.erreichbarkeit(name, nummer), art.liste("felder"));
    }

    private String name(Zufall zufall, Zeile art) {
        return zufall.aus(art.liste("namen")).replace("{n}", namen.nachname(zufall, Namen.HIESIG));
    }

    List<Anbieter> traeger() {
        var zeilen = Zeile.lies("traeger.tsv");
        var traeger = new ArrayList<Anbieter>();
        for (int nummer = 1; nummer <= zeilen.size(); nummer++) {
            traeger.add(traeger(nummer, zeilen.get(nummer - 1)));
        }
        return traeger;
    }

    private Anbieter traeger(int nummer, Zeile zeile) {
        var zufall = Zufall.fuer(umfang.seed(), "traeger", nummer);
        var strasse = namen.strasse(zufall);
        var azavBis = umfang.stichtag().plusDays(zufall.zwischen(20, 4 * 365));
        return new Anbieter(kennungen.mitFesten("traeger", nummer, 2), zeile.text("name"), zeile.text("art"),
                new Anschrift(strasse, zeile.text("plz"), zeile.text("ort")),
                Kennungen.erreichbarkeit(zeile.text("name"), 900 + nummer), zeile.ja("azav") ? azavBis : null);
    }
}
