package de.passgenau.api.auszug.blatt;

import java.util.List;

import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.api.schreiben.satz.Text;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;

/** When one can begin, where, and how many places are free today. */
record Durchgangsteil(Vorlage vorlage) {

    private static final List<String> KOPF = List.of("Beginn", "Ende", "Ort", "Plätze", "Heute frei", "Einstieg");

    String gesetzt() {
        return vorlage.durchgaenge().isEmpty()
                ? Text.absatz("Zurzeit ist kein Durchgang geplant.")
                : Auszeichnung.tabelle("Durchgänge mit freien Plätzen am " + Tageswort.tag(vorlage.heute()), KOPF,
                        vorlage.durchgaenge().stream().map(this::zeile).toList());
    }

    private List<String> zeile(Durchgang durchgang) {
        var rahmen = durchgang.rahmen();
        var ende = rahmen.laufzeit().ende();
        return List.of(Tageswort.tag(rahmen.laufzeit().beginn()), ende == null ? "offen" : Tageswort.tag(ende),
                ort(rahmen.ort()), Integer.toString(rahmen.plaetze().hoechstens()), frei(durchgang),
                einstieg(durchgang));
    }

    private static String ort(Durchfuehrungsort ort) {
        var anschrift = ort.anschrift();
        var wo = anschrift == null ? ort.bezeichnung() : Worte.standort(ort.bezeichnung(), anschrift);
        return (wo.isBlank() ? "ohne festen Ort" : wo) + (ort.kinderbetreuung() ? ", mit Kinderbetreuung" : "")
                + (ort.abholung() ? ", mit Abholung" : "");
    }

    private String frei(Durchgang durchgang) {
        var wartend = durchgang.belegung(vorlage.heute()).wartend();
        return vorlage.frei(durchgang) + (wartend == 0 ? "" : " (auf der Warteliste: " + wartend + ')');
    }

    private String einstieg(Durchgang durchgang) {
        var rahmen = durchgang.rahmen();
        if (!durchgang.nimmtAuf(vorlage.heute())) {
            return "nicht mehr möglich";
        }
        var letzter = rahmen.einstieg().letzterTag(rahmen.laufzeit());
        if (letzter.filter(tag -> tag.equals(rahmen.laufzeit().beginn())).isPresent()) {
            return "zum Beginn";
        }
        return letzter.map(tag -> "bis " + Tageswort.tag(tag)).orElse("jederzeit");
    }
}
