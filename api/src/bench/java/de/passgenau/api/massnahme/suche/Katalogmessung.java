package de.passgenau.api.massnahme.suche;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application with the demo catalogue and prints how long a search in it and a ranking of it for a case take as
 * a caller sees them, over HTTP and with access check and protocol; beside it the naive way, which reads the catalogue for
 * each question.
 */
final class Katalogmessung {

    private static final String FACETTEN = "facetten { facette werte { wert bezeichnung anzahl } }";
    private static final String GRUENDE = "punkte fragen kriterien { kriterium erfuellt punkte maxPunkte begruendung }"
            + " massnahme { id titel } platzangebot einstieg { beginn ende freiePlaetze wartend }"
            + " hinweise { art satz }";
    private static final int FAELLE = 20;

    private final AtomicInteger laufend = new AtomicInteger();
    private final Anrufer anrufer;

    private Katalogmessung(Anrufer anrufer) {
        this.anrufer = anrufer;
    }

    public static void main(String[] args) throws Exception {
        try (var app = Anrufer.anwendung(args[0])) {
            Zeitnahme.kopf("over HTTP, ms");
            new Katalogmessung(Anrufer.von(app, "demo-fallmanager")).frage(app);
            NaiverKatalog.miss(app);
        }
    }

    private void frage(ConfigurableApplicationContext app) {
        Zeitnahme.miss("massnahmen, 20 hits and all facets",
                () -> anrufer
                        .sende("{ massnahmen(first: 20) { totalCount edges { node { id titel status } } " + FACETTEN
                                + " } }"));
        Zeitnahme.miss("massnahmen with words, 20 hits, highlights, all facets",
                () -> anrufer.sende(
                        "{ massnahmen(first: 20, suche: {text: \\\"Beratung\\\"}) { totalCount edges { hervorhebungen "
                                + "{ feld text } node { id titel status } } " + FACETTEN + " } }"));
        var faelle = Fallauswahl.faelle(app, FAELLE);
        Zeitnahme.miss("massnahmenFuerFall, 20 explained hits", () -> anrufer.sende("{ massnahmenFuerFall(fallId: \\\""
                + naechster(faelle) + "\\\", first: 20) { totalCount laufId edges { node { " + GRUENDE + " } } } }"));
        Zeitnahme.miss("massnahmenFuerFall, 20 explained near misses",
                () -> anrufer.sende("{ massnahmenFuerFall(fallId: \\\"" + naechster(faelle)
                        + "\\\", auswahl: KNAPP, first: 20) { totalCount laufId edges { node { " + GRUENDE
                        + " } } } }"));
    }

    private String naechster(List<String> faelle) {
        return faelle.get(laufend.getAndIncrement() % faelle.size());
    }
}
