package de.passgenau.matching.bewertung.stelle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Berufswunsch;

/** The best of all pairs of a wished occupation and an occupation that the offer may be. */
final class Berufsregel implements Regel<Berufsregel.Gesucht, Berufsregel.Angeboten> {

    private final Berufsnaehen naehen;
    private final Berufsanteil anteil;

    Berufsregel(Gewichte gewichte, Berufsnaehen naehen) {
        this.naehen = naehen;
        this.anteil = new Berufsanteil(gewichte);
    }

    /** What somebody looks for. */
    record Gesucht(List<Berufswunsch> wuensche, Berufslage lage) {}

    /** What is offered. */
    record Angeboten(String titel, List<String> kldb, Stellenlage lage) {

        static Angeboten von(Stelle stelle) {
            return new Angeboten(stelle.titel(), stelle.kldb(), Stellenlage.von(stelle));
        }
    }

    /** One wish beside one occupation of the offer. */
    private record Paar(
            Berufswunsch wunsch,
            boolean ziel,
            Anforderungsniveau niveau,
            Berufsnaehe naehe,
            int promille,
            String gewuenscht,
            String angeboten) {}

    @Override
    public Kriterium kriterium() {
        return Kriterium.BERUF;
    }

    Berufsanteil anteil() {
        return anteil;
    }

    @Override
    public Urteil urteile(Gesucht gesucht, Angeboten angeboten) {
        var paare = paare(gesucht, angeboten);
        return paare.isEmpty()
                ? Urteil.unbekannt()
                : Urteil.wert(paare.stream().mapToInt(Paar::promille).max().orElseThrow());
    }

    private List<Paar> paare(Gesucht gesucht, Angeboten angeboten) {
        var paare = new ArrayList<Paar>();
        for (int i = 0; i < gesucht.wuensche().size(); i++) {
            var wunsch = gesucht.wuensche().get(i);
            for (var gewuenscht : wunsch.kldb()) {
                var niveau = Anforderungsniveau.derGattung(gewuenscht);
                for (var kldb : angeboten.kldb()) {
                    var naehe = naehen.naehe(Integer.parseInt(gewuenscht), Integer.parseInt(kldb));
                    var stelle = new Berufsanteil.Stelle(naehe, i == 0, niveau);
                    paare.add(new Paar(wunsch, i == 0, niveau, naehe,
                            anteil.promille(stelle, gesucht.lage(), angeboten.lage()), gewuenscht, kldb));
                }
            }
        }
        return paare;
    }

    @Override
    public String begruende(Gesucht gesucht, Angeboten angeboten) {
        var bestes = paare(gesucht, angeboten).stream()
                .min(Comparator.comparingInt(Paar::promille).reversed().thenComparing(Paar::naehe));
        if (bestes.isEmpty()) {
            return angeboten.kldb().isEmpty()
                    ? "Zu „" + angeboten.titel() + "“ ist kein Beruf bekannt"
                    : "Es ist kein Zielberuf bekannt";
        }
        var paar = bestes.get();
        var rolle = paar.ziel() ? "Zielberuf" : "Alternative";
        var stufe = anteil.stufe(paar.niveau(), gesucht.lage(), angeboten.lage());
        var titel = paar.wunsch().titel();
        return paar.naehe() == Berufsnaehe.GLEICH && stufe.isEmpty()
                ? "„" + angeboten.titel() + "“ ist der Beruf, der gesucht wird (" + rolle + " „" + titel + "“)"
                : "„" + angeboten.titel() + "“ statt „" + titel + "“ (" + rolle + "): "
                        + naehen.begruendung(Integer.parseInt(paar.gewuenscht()), Integer.parseInt(paar.angeboten()))
                        + stufe;
    }

    @Override
    public String frage(Gesucht gesucht, Angeboten angeboten) {
        return angeboten.kldb().isEmpty()
                ? "Welcher Beruf ist mit „" + angeboten.titel() + "“ gemeint?"
                : "Welcher Beruf wird gesucht?";
    }
}
