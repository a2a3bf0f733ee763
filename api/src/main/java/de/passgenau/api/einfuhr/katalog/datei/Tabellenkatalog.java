package de.passgenau.api.einfuhr.katalog.datei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Vorgaben;
import de.passgenau.api.tabelle.Dateifehler;
import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import org.bson.Document;

/** A catalogue as a table: the first line names the columns, each further one a Maßnahme with at most one Durchgang. */
final class Tabellenkatalog implements Lieferdatei {

    /** What a Durchgang needs, and what its column is called. */
    private static final Map<String, String> TEILE = new TreeMap<>(
            Map.of("laufzeit", "Beginn", "plaetze", "Plätze", "ort", "Ort"));

    private final List<Zeile> zeilen;
    private final Kopfzeile kopf;
    private final Vorgaben vorgaben;

    private Tabellenkatalog(List<Zeile> zeilen, Vorgaben vorgaben) {
        this.kopf = Kopfzeile.of(zeilen.getFirst());
        this.zeilen = zeilen.subList(1, zeilen.size());
        this.vorgaben = vorgaben;
    }

    static Tabellenkatalog oeffne(Path datei, Vorgaben vorgaben) throws IOException {
        List<Zeile> zeilen;
        try (var in = Files.newInputStream(datei)) {
            zeilen = Tabellendatei.lies(in).zeilen().toList();
        }
        var katalog = new Tabellenkatalog(zeilen, vorgaben);
        var fehlende = Massnahmespalten.fehlende(katalog.kopf);
        if (!fehlende.isEmpty()) {
            throw new Dateifehler("Das ist weder JSON noch XML, und für eine Tabelle fehlen in der ersten Zeile die "
                    + "Spalten " + String.join(", ", fehlende) + ".");
        }
        return katalog;
    }

    @Override
    public long zaehle() {
        return zeilen.size();
    }

    @Override
    public void lies(Empfaenger empfaenger) {
        var gesehene = new HashSet<String>();
        for (var zeile : zeilen) {
            var maengel = new ArrayList<Mangel>();
            var inhalt = inhalt(zeile, maengel);
            if (!gesehene.add(schluessel(zeile))) {
                maengel.add(Mangel.abgelehnt(zeile.nummer(), schluessel(zeile), Massnahmespalten.SCHLUESSEL.name(),
                        "Dieser Schlüssel steht in der Datei schon weiter oben."));
            }
            if (maengel.isEmpty()) {
                empfaenger.nimm(new Lieferposten(zeile.nummer(), schluessel(zeile), inhalt));
            } else {
                empfaenger.uebergehe(maengel);
            }
        }
    }

    private Document inhalt(Zeile zeile, List<Mangel> maengel) {
        var inhalt = new Document("herkunft", new Document("system", vorgaben.quelle("Tabelle"))
                .append("schluessel", ""))
                .append("traeger", new Document("name", ""))
                .append("steckbrief", new Document("instrument", vorgaben.instrument("SONSTIGE")));
        Massnahmespalten.massnahme().forEach(spalte -> setze(inhalt, spalte, zeile, maengel));
        var durchgang = new Document();
        Massnahmespalten.DURCHGANG.forEach(spalte -> setze(durchgang, spalte, zeile, maengel));
        if (!durchgang.isEmpty()) {
            inhalt.append("durchgaenge", List.of(ergaenzt(durchgang, zeile, maengel)));
        }
        return inhalt;
    }

    private void setze(Document ziel, Spalte spalte, Zeile zeile, List<Mangel> maengel) {
        var text = spalte.wert(kopf, zeile);
        if (!text.isEmpty()) {
            Zellenleser.lies(spalte.form(), text)
                    .ifPresentOrElse(wert -> setze(ziel, List.of(spalte.pfad().split("\\.")), wert),
                            () -> maengel.add(Mangel.abgelehnt(zeile.nummer(), schluessel(zeile), spalte.name(),
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

    /** With what can be told from the rest of the line, and a reason for everything that cannot. */
    private Document ergaenzt(Document durchgang, Zeile zeile, List<Mangel> maengel) {
        var rahmen = Objects.requireNonNullElseGet(durchgang.get("rahmen", Document.class), Document::new);
        durchgang.putIfAbsent("schluessel", "1");
        var ort = durchgangsort(zeile);
        if (!rahmen.containsKey("ort") && !ort.isEmpty()) {
            rahmen.append("ort", new Document("bezeichnung", ort));
        }
        if (!rahmen.containsKey("plaetze")) {
            vorgaben.plaetze().ifPresent(zahl -> rahmen.append("plaetze", new Document("hoechstens", zahl)));
        }
        TEILE.keySet()
                .stream()
                .filter(teil -> !rahmen.containsKey(teil))
                .forEach(teil -> maengel.add(Mangel.abgelehnt(zeile.nummer(), schluessel(zeile),
                        "Durchgang " + TEILE.get(teil),
                        "Diese Angabe fehlt; ein Durchgang hat Beginn, Plätze und Ort.")));
        return durchgang.append("rahmen", rahmen);
    }

    private String durchgangsort(Zeile zeile) {
        return Massnahmespalten.massnahme()
                .filter(spalte -> spalte.name().equals("Orte"))
                .map(spalte -> spalte.wert(kopf, zeile))
                .flatMap(orte -> Stream.of(orte.split("\\|")))
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private String schluessel(Zeile zeile) {
        return Massnahmespalten.SCHLUESSEL.wert(kopf, zeile).strip();
    }
}
