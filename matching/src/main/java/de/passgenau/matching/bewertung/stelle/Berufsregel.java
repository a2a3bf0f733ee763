package de.passgenau.matching.bewertung.stelle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.text.Merkliste;
import de.passgenau.matching.text.Titelworte;

/** The best of all pairs of a wished occupation and an occupation that the offer may be. */
final class Berufsregel implements Regel<Berufsregel.Gesucht, Berufsregel.Angeboten> {

    /** Few titles stand in many pairs. */
    private static final Merkliste<String> SCHLUESSEL = new Merkliste<>(10_000,
            titel -> Titelworte.schluessel(Titelworte.lesen(titel)));

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
            Berufsanteil.Stelle stelle,
            int promille,
            String gewuenscht,
            String angeboten) {

        Berufsnaehe naehe() {
            return stelle.naehe();
        }
    }

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
        int wert = anteil.ohneWunsch(gesucht.lage(), angeboten.lage());
        for (var paar : paare) {
            wert = Math.max(wert, paar.promille());
        }
        return unverstanden(gesucht, angeboten, paare).isEmpty() ? Urteil.wert(wert) : Urteil.mindestens(wert);
    }

    /** What nobody could read and might be nearer than all that was read, in a sentence; empty if there is nothing. */
    private Optional<String> unverstanden(Gesucht gesucht, Angeboten angeboten, List<Paar> paare) {
        if (angeboten.kldb().isEmpty()) {
            return Optional.of("Zu „" + angeboten.titel() + "“ ist kein Beruf bekannt");
        }
        if (gesucht.wuensche().isEmpty()) {
            return Optional.of("Es ist kein Zielberuf bekannt");
        }
        boolean gefunden = paare.stream().anyMatch(paar -> paar.naehe() != Berufsnaehe.FREMD);
        return gefunden
                ? Optional.empty()
                : unlesbar(gesucht).map(wunsch -> "Was mit dem Wunsch „" + wunsch + "“ gemeint ist, ist nicht bekannt");
    }

    private static Optional<String> unlesbar(Gesucht gesucht) {
        return gesucht.wuensche()
                .stream()
                .filter(wunsch -> wunsch.kldb().isEmpty())
                .map(Berufswunsch::titel)
                .findFirst();
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
                    paare.add(new Paar(wunsch, stelle, anteil.promille(stelle, gesucht.lage(), angeboten.lage()),
                            gewuenscht, kldb));
                }
            }
        }
        return paare;
    }

    @Override
    public String begruende(Gesucht gesucht, Angeboten angeboten) {
        var paare = paare(gesucht, angeboten);
        var offen = unverstanden(gesucht, angeboten, paare);
        return offen.isPresent()
                ? offen.get() + trotzdem(gesucht, angeboten)
                : paare.stream()
                        .min(Comparator.comparingInt(Paar::promille).reversed().thenComparing(Paar::naehe))
                        .map(paar -> satz(paar, gesucht, angeboten))
                        .orElse("");
    }

    private String trotzdem(Gesucht gesucht, Angeboten angeboten) {
        if (anteil.ohneWunsch(gesucht.lage(), angeboten.lage()) == 0) {
            return "";
        }
        return angeboten.lage().art().istFuerJugendliche()
                ? "; als Ausbildungsplatz kommt die Stelle trotzdem in Frage"
                : "; die Arbeit wird angelernt";
    }

    private String satz(Paar paar, Gesucht gesucht, Angeboten angeboten) {
        var rolle = paar.stelle().ziel() ? "Zielberuf" : "Alternative";
        var zusatz = anteil.zusatz(paar.stelle(), gesucht.lage(), angeboten.lage());
        var titel = paar.wunsch().titel();
        if (paar.naehe() == Berufsnaehe.GLEICH) {
            return "„" + angeboten.titel() + (istDerselbeTitel(angeboten.titel(), titel)
                    ? "“ ist der Beruf, der gesucht wird (" + rolle + " „" + titel + "“)"
                    : "“ gehört zur selben Berufsgattung wie „" + titel + "“ (" + rolle + "), heißt aber anders")
                    + zusatz;
        }
        return "„" + angeboten.titel() + "“ statt „" + titel + "“ (" + rolle + "): "
                + naehen.begruendung(Integer.parseInt(paar.gewuenscht()), Integer.parseInt(paar.angeboten())) + zusatz;
    }

    /** Gender, spelling and ad phrases aside: one Gattung bears many titles, and not all of them mean the same work. */
    private static boolean istDerselbeTitel(String einer, String anderer) {
        return SCHLUESSEL.zu(einer).equals(SCHLUESSEL.zu(anderer));
    }

    @Override
    public String frage(Gesucht gesucht, Angeboten angeboten) {
        if (angeboten.kldb().isEmpty()) {
            return "Welcher Beruf ist mit „" + angeboten.titel() + "“ gemeint?";
        }
        return unlesbar(gesucht).map(wunsch -> "Welcher Beruf ist mit „" + wunsch + "“ gemeint?")
                .orElse("Welcher Beruf wird gesucht?");
    }
}
