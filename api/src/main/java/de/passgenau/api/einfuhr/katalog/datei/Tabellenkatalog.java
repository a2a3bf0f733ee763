package de.passgenau.api.einfuhr.katalog.datei;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Spaltentabelle;
import de.passgenau.api.einfuhr.datei.Vorgaben;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A catalogue as a table: the first line names the columns, each further one a Maßnahme with at most one Durchgang. */
final class Tabellenkatalog implements Lieferdatei {

    /** What a Durchgang needs, and what its column is called. */
    private static final Map<String, String> TEILE = new TreeMap<>(
            Map.of("laufzeit", "Beginn", "plaetze", "Plätze", "ort", "Ort"));

    private static final String OHNE_ORT = "(?iu).*(online|virtuell|digital|überall|zu hause|zuhause|telefon|aufsuchend).*";

    private final Spaltentabelle tabelle;
    private final Vorgaben vorgaben;
    private final Umfeld umfeld;

    private Tabellenkatalog(Spaltentabelle tabelle, Vorgaben vorgaben, Umfeld umfeld) {
        this.tabelle = tabelle;
        this.vorgaben = vorgaben;
        this.umfeld = umfeld;
    }

    static Tabellenkatalog oeffne(Path datei, Vorgaben vorgaben, Umfeld umfeld) throws IOException {
        return new Tabellenkatalog(Spaltentabelle.oeffne(datei, Massnahmespalten.PLAN), vorgaben, umfeld);
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
            var maengel = new ArrayList<Mangel>();
            var posten = new Lieferposten(zeile.nummer(), tabelle.schluessel(zeile),
                    Schreibweisen.einheitlich(inhalt(zeile, maengel)), Massnahmespalten.PLAN::spalte);
            maengel.addAll(tabelle.zeilenmaengel(zeile, gesehene));
            maengel.addAll(formmaengel(posten, maengel));
            if (maengel.isEmpty()) {
                ohneOrt(posten).ifPresent(empfaenger::vermerke);
                empfaenger.nimm(posten);
            } else {
                maengel.addAll(umfeld.regeln().maengel(posten));
                empfaenger.uebergehe(maengel);
            }
        }
    }

    /** What the server could not read either, in columns of which nothing is said yet. */
    private List<Mangel> formmaengel(Lieferposten posten, List<Mangel> bekannte) {
        return umfeld.vertrag()
                .maengel(Umfeld.EINTRAG, posten.inhalt())
                .stream()
                .map(stelle -> Mangel.abgelehnt(posten.ort(), posten.schluessel(), posten.stelle(stelle.pfad()),
                        stelle.meldung()))
                .filter(neuer -> bekannte.stream().noneMatch(einer -> einer.feld().equals(neuer.feld())))
                .toList();
    }

    /** Without an address a Durchgang is held everywhere, which a name of a place does not mean. */
    private static Optional<Mangel> ohneOrt(Lieferposten posten) {
        return posten.inhalt().get("durchgaenge") instanceof List<?> liste
                && liste.getFirst() instanceof Document durchgang
                && durchgang.getEmbedded(List.of("rahmen", "ort", "anschrift"), Object.class) == null
                && !durchgang.getEmbedded(List.of("rahmen", "ort", "bezeichnung"), "").matches(OHNE_ORT)
                        ? Optional.of(Mangel.hinweis(posten.ort(), posten.schluessel(), "Durchgang Anschrift",
                                "Wo dieser Ort liegt, ist nicht bekannt; ohne Anschrift gilt der Durchgang als online oder "
                                        + "zu Hause. Erwartet wird eine Anschrift wie Am Markt 1, 17268 Templin."))
                        : Optional.empty();
    }

    private Document inhalt(Zeile zeile, List<Mangel> maengel) {
        var inhalt = new Document("herkunft", new Document("system", vorgaben.quelle("Tabelle"))
                .append("schluessel", ""))
                .append("traeger", new Document("name", ""))
                .append("steckbrief", new Document("instrument", vorgaben.instrument("SONSTIGE")));
        Massnahmespalten.massnahme().forEach(spalte -> tabelle.setze(inhalt, spalte, zeile, maengel));
        var traeger = inhalt.get("traeger", Document.class);
        traeger.putIfAbsent("art", Traegerwort.art(traeger.get("name", "")));
        var durchgang = new Document();
        Massnahmespalten.DURCHGANG.forEach(spalte -> tabelle.setze(durchgang, spalte, zeile, maengel));
        if (!durchgang.isEmpty()) {
            inhalt.append("durchgaenge", List.of(ergaenzt(durchgang, zeile, maengel)));
        }
        return inhalt;
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
                .map(teil -> "Durchgang " + TEILE.get(teil))
                .filter(spalte -> maengel.stream().noneMatch(einer -> einer.feld().equals(spalte)))
                .forEach(spalte -> maengel.add(tabelle.abgelehnt(zeile, spalte,
                        "Diese Angabe fehlt; ein Durchgang hat Beginn, Plätze und Ort.")));
        verorte(rahmen.get("ort", Document.class));
        return durchgang.append("rahmen", rahmen);
    }

    /** A name of a place stands for it, and an address names it. */
    private void verorte(@Nullable Document ort) {
        if (ort == null) {
            return;
        }
        if (ort.get("anschrift") instanceof Map<?, ?> anschrift) {
            ort.putIfAbsent("bezeichnung", anschrift.get("ort"));
        } else if (!ort.get("bezeichnung", "").matches(OHNE_ORT)) {
            umfeld.orte()
                    .anschrift(ort.get("bezeichnung", ""))
                    .ifPresent(anschrift -> ort.append("anschrift", anschrift));
        }
    }

    private String durchgangsort(Zeile zeile) {
        return Massnahmespalten.massnahme()
                .filter(spalte -> spalte.name().equals("Orte"))
                .map(spalte -> tabelle.wert(spalte, zeile))
                .flatMap(orte -> Stream.of(orte.split("\\|")))
                .map(String::strip)
                .findFirst()
                .orElse("");
    }
}
