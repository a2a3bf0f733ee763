package de.passgenau.api.einfuhr.stelle.datei;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Spaltentabelle;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import org.bson.Document;

/** Offers as a table: the first line names the columns, each further one an offer. */
final class Tabellenangebote implements Lieferdatei {

    private static final String BESTAND = "Tabelle";

    private final Spaltentabelle tabelle;
    private final Angebotsvorgaben vorgaben;

    private Tabellenangebote(Spaltentabelle tabelle, Angebotsvorgaben vorgaben) {
        this.tabelle = tabelle;
        this.vorgaben = vorgaben;
    }

    static Tabellenangebote oeffne(Path datei, Angebotsvorgaben vorgaben) throws IOException {
        return new Tabellenangebote(Spaltentabelle.oeffne(datei, Stellenspalten.PLAN), vorgaben);
    }

    @Override
    public long zaehle() {
        return tabelle.zeilen().size();
    }

    @Override
    public void lies(Empfaenger empfaenger) {
        tabelle.vermerkeFremde(empfaenger);
        var gesehene = new HashSet<String>();
        for (var zeile : tabelle.zeilen()) {
            var maengel = new ArrayList<>(tabelle.zeilenmaengel(zeile, gesehene));
            var inhalt = inhalt(zeile, maengel);
            if (maengel.isEmpty()) {
                empfaenger.nimm(new Lieferposten(zeile.nummer(), tabelle.schluessel(zeile), inhalt,
                        Stellenspalten.PLAN::spalte));
            } else {
                empfaenger.uebergehe(maengel);
            }
        }
    }

    private Document inhalt(Zeile zeile, List<Mangel> maengel) {
        var inhalt = new Document("herkunft", new Document("system", vorgaben.quelle(BESTAND)))
                .append("stelle", new Document());
        vorgaben.lizenz().ifPresent(lizenz -> inhalt.get("herkunft", Document.class).append("lizenz", lizenz));
        Stellenspalten.einzelne().forEach(spalte -> tabelle.setze(inhalt, spalte, zeile, maengel));
        var ort = new Document();
        Stellenspalten.ORTE.forEach(spalte -> tabelle.setze(ort, spalte, zeile, maengel));
        if (!ort.isEmpty()) {
            inhalt.get("stelle", Document.class).append("orte", List.of(ort));
        }
        return inhalt;
    }
}
