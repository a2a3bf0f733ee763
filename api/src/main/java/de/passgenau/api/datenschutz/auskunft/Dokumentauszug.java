package de.passgenau.api.datenschutz.auskunft;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import org.bson.Document;

/** A stored document, field by field, whatever fields it has: each part of it becomes a part of what a person is told. */
final class Dokumentauszug {

    private final Bezeichnungen bezeichnungen;
    private final Werte werte;
    private final Map<String, List<Eintrag>> abschnitte = new LinkedHashMap<>();

    private Dokumentauszug(Bezeichnungen bezeichnungen, Werte werte) {
        this.bezeichnungen = bezeichnungen;
        this.werte = werte;
    }

    /** What a value means. */
    @FunctionalInterface
    interface Werte {

        /** @param art as the label's row says; may be empty */
        String text(String art, Object wert);
    }

    /** @param titel of the part that the fields without a part of their own are in */
    static List<Abschnitt> von(Document dokument, String titel, Bezeichnungen bezeichnungen, Werte werte) {
        var auszug = new Dokumentauszug(bezeichnungen, werte);
        auszug.abschnitte.put(titel, new ArrayList<>());
        dokument.forEach((feld, wert) -> auszug.nimm(wert instanceof Document ? bezeichnungen.name(feld) : titel, feld,
                "", wert));
        return auszug.abschnitte.entrySet()
                .stream()
                .filter(abschnitt -> !abschnitt.getValue().isEmpty())
                .map(abschnitt -> new Abschnitt(abschnitt.getKey(), abschnitt.getValue()))
                .toList();
    }

    /** @param davor what stands in front of the label, such as the number of a list's element */
    private void nimm(String abschnitt, String pfad, String davor, Object wert) {
        if (bezeichnungen.laesstWeg(pfad)) {
            return;
        }
        switch (wert) {
            case Document teil -> teil.forEach((feld, inhalt) -> nimm(abschnitt, pfad + '.' + feld, davor, inhalt));
            case List<?> liste when liste.stream().anyMatch(Document.class::isInstance) ->
                nimmAlle(abschnitt, pfad, davor, liste);
            case List<?> liste -> merke(abschnitt, pfad, davor, liste);
            default -> merke(abschnitt, pfad, davor, List.of(wert));
        }
    }

    private void nimmAlle(String abschnitt, String pfad, String davor, List<?> liste) {
        for (int i = 0; i < liste.size(); i++) {
            nimm(abschnitt, pfad, davor + bezeichnungen.name(pfad) + ' ' + (i + 1) + ": ", liste.get(i));
        }
    }

    private void merke(String abschnitt, String pfad, String davor, List<?> inhalt) {
        var texte = inhalt.stream().map(wert -> werte.text(bezeichnungen.art(pfad), wert)).toList();
        abschnitte.computeIfAbsent(abschnitt, neu -> new ArrayList<>())
                .add(new Eintrag(davor + bezeichnungen.name(pfad), texte));
    }

    /** The document for machines, without what is left out. */
    static Map<String, Object> maschinenlesbar(Document dokument, String davor, Bezeichnungen bezeichnungen) {
        var felder = new LinkedHashMap<String, Object>();
        dokument.forEach((feld, wert) -> {
            if (!bezeichnungen.laesstWeg(davor + feld)) {
                felder.put(feld, einfach(wert, davor + feld + '.', bezeichnungen));
            }
        });
        return felder;
    }

    private static Object einfach(Object wert, String davor, Bezeichnungen bezeichnungen) {
        return switch (wert) {
            case Document teil -> maschinenlesbar(teil, davor, bezeichnungen);
            case List<?> liste -> liste.stream().map(einer -> einfach(einer, davor, bezeichnungen)).toList();
            case Date zeit -> Zeitform.istTag(Zeitform.gespeichert(zeit))
                    ? Zeitform.alsTag(Zeitform.gespeichert(zeit)).toString()
                    : Zeitform.gespeichert(zeit).toString();
            default -> wert;
        };
    }
}
