package de.passgenau.api.datenschutz.auskunft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.protokoll.person.Fallvermerk;
import org.springframework.stereotype.Component;

/** Says of each entry of the protocol who did what, what for, and where the person stood. */
@Component
class Protokolltext {

    private final Vertragsworte worte;

    Protokolltext(Vertragsworte worte) {
        this.worte = worte;
    }

    Abschnitt abschnitt(List<Fallvermerk> vermerke) {
        return new Abschnitt("Wer Ihre Daten wann und wozu gesehen oder geändert hat",
                vermerke.stream().map(this::eintrag).toList());
    }

    private Eintrag eintrag(Fallvermerk vermerk) {
        var werte = new ArrayList<String>();
        werte.add(worte.wert("Protokollart", vermerk.art()));
        werte.add("Wer: " + wer(vermerk));
        var zweck = vermerk.zweck();
        if (zweck != null) {
            werte.add("Wozu: " + worte.wert("Zweck", zweck).replaceFirst("\\. Rolle.*", ""));
        }
        var feld = vermerk.feld();
        if (feld != null) {
            werte.add("Wodurch: " + worte.feld(feld) + " (" + feld + ")");
        }
        if (vermerk.faelle() > 1) {
            werte.add("Zusammen mit " + (vermerk.faelle() - 1) + " anderen Fällen");
        }
        werte.addAll(abgleich(vermerk));
        return new Eintrag(Zeitform.zeit(vermerk.zeit()), werte);
    }

    private String wer(Fallvermerk vermerk) {
        return vermerk.rollen().isEmpty()
                ? "die Anwendung selbst"
                : vermerk.rollen().stream().map(rolle -> worte.wert("Rolle", rolle)).collect(Collectors.joining("; "));
    }

    private List<String> abgleich(Fallvermerk vermerk) {
        var werte = new ArrayList<String>();
        var rang = vermerk.rang();
        if (rang != null) {
            werte.add(rang.platz() == null
                    ? "Für Sie wurden " + rang.angeboten() + " Vorschläge in eine Reihenfolge gebracht"
                    : "Sie standen auf Platz " + rang.platz() + " mit " + rang.punkte()
                            + " von 100 Punkten; angezeigt: "
                            + rang.angeboten());
            werte.add("Gewichtung: Fassung " + vermerk.angaben().getOrDefault("gewichte", "unbekannt"));
        }
        if ("true".equals(vermerk.angaben().get("uebersteuert"))) {
            werte.add("Ein Mensch hat anders entschieden als die Reihenfolge");
        }
        var begruendung = vermerk.begruendung();
        if (begruendung != null) {
            werte.add("Begründung: " + begruendung);
        }
        return werte;
    }
}
