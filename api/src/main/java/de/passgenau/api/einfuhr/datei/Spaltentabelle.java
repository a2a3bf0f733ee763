package de.passgenau.api.einfuhr.datei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import de.passgenau.api.tabelle.Dateifehler;
import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import org.bson.Document;

/** A table whose first line names the columns, each further one a thing with a key. */
public final class Spaltentabelle {

    private final Spaltenplan plan;
    private final Kopfzeile kopf;
    private final long kopfnummer;
    private final List<Zeile> zeilen;

    private Spaltentabelle(Spaltenplan plan, List<Zeile> alle) {
        this.plan = plan;
        this.kopf = Kopfzeile.of(alle.getFirst());
        this.kopfnummer = alle.getFirst().nummer();
        this.zeilen = alle.subList(1, alle.size());
    }

    /** Lines without a word are none, before the first one too. */
    public static Spaltentabelle oeffne(Path datei, Spaltenplan plan) throws IOException {
        List<Zeile> alle;
        try (var in = Files.newInputStream(datei)) {
            alle = Tabellendatei.lies(in)
                    .zeilen()
                    .filter(zeile -> !zeile.felder().stream().allMatch(String::isBlank))
                    .toList();
        }
        var tabelle = new Spaltentabelle(plan, alle);
        var fehlende = plan.fehlende(tabelle.kopf);
        if (!fehlende.isEmpty()) {
            throw new Dateifehler("Das ist weder JSON noch XML, und für eine Tabelle fehlen in der ersten Zeile die "
                    + "Spalten " + String.join(", ", fehlende) + ".");
        }
        var mehrfache = plan.mehrfache(tabelle.kopf);
        if (!mehrfache.isEmpty()) {
            throw new Dateifehler("Die erste Zeile nennt mehr als einmal: " + String.join(", ", mehrfache) + ".");
        }
        return tabelle;
    }

    public List<Zeile> zeilen() {
        return zeilen;
    }

    public void vermerkeFremde(Lieferdatei.Empfaenger empfaenger) {
        plan.fremde(kopf)
                .forEach(name -> empfaenger.vermerke(Mangel.hinweis(kopfnummer, "", name,
                        "Diese Spalte gibt es hier nicht; was in ihr steht, bleibt liegen.")));
    }

    /** What is wrong with a line as a whole. */
    public List<Mangel> zeilenmaengel(Zeile zeile, Set<String> gesehene) {
        var maengel = new ArrayList<Mangel>();
        if (!gesehene.add(schluessel(zeile))) {
            maengel.add(abgelehnt(zeile, plan.schluessel().name(),
                    "Dieser Schlüssel steht in der Datei schon weiter oben."));
        }
        if (zeile.felder().stream().skip(kopf.namen().size()).anyMatch(feld -> !feld.isBlank())) {
            maengel.add(abgelehnt(zeile, "", "Die Zeile hat mehr Zellen, als die erste Zeile Spalten nennt."));
        }
        return maengel;
    }

    public Mangel abgelehnt(Zeile zeile, String feld, String meldung) {
        return Mangel.abgelehnt(zeile.nummer(), schluessel(zeile), feld, meldung);
    }

    public String schluessel(Zeile zeile) {
        return wert(plan.schluessel(), zeile);
    }

    public String wert(Spalte spalte, Zeile zeile) {
        return spalte.wert(kopf, zeile);
    }

    /** Puts what stands in a cell to its place, or notes that it is not written so. */
    public void setze(Document ziel, Spalte spalte, Zeile zeile, List<Mangel> maengel) {
        var text = wert(spalte, zeile);
        if (!text.isEmpty()) {
            Zellenleser.lies(spalte.form(), text)
                    .ifPresentOrElse(wert -> setze(ziel, List.of(spalte.pfad().split("\\.")), wert),
                            () -> maengel.add(abgelehnt(zeile, spalte.name(),
                                    "„%s“ geht hier nicht. Erwartet wird %s.".formatted(text,
                                            Zellenleser.erwartet(spalte.form())))));
        }
    }

    private static void setze(Document ziel, List<String> pfad, Object wert) {
        var gruppe = ziel;
        for (var name : pfad.subList(0, pfad.size() - 1)) {
            var tiefer = Objects.requireNonNullElseGet(gruppe.get(name, Document.class), Document::new);
            gruppe.put(name, tiefer);
            gruppe = tiefer;
        }
        gruppe.put(pfad.getLast(), wert);
    }
}
