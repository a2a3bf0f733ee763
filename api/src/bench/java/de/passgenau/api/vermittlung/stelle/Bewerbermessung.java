package de.passgenau.api.vermittlung.stelle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.massnahme.suche.Anrufer;
import de.passgenau.api.massnahme.suche.Zeitnahme;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.bewerber.Personenkunde;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Starts the application with demo cases and prints how long people for an offer take as the Arbeitgeberservice sees them,
 * over HTTP and with access check and protocol; beside it the naive way, which reads and judges every case for each
 * question.
 */
final class Bewerbermessung {

    private static final String GRUENDE = "punkte fragen kriterien { kriterium erfuellt punkte maxPunkte begruendung }"
            + " ausschluesse { kriterium begruendung } kandidat { id pseudonym zielberuf region } hinweise { art satz }";
    private static final String ENTWURF = "{titel: \\\"Fachkraft für Lagerlogistik\\\", art: ARBEIT, beruf: {kldb: "
            + "\\\"51312\\\"}, orte: [{plz: \\\"17291\\\", ort: \\\"Prenzlau\\\"}]}";
    private static final int STELLEN = 20;
    private static final int SEITE = 20;
    private static final int RUNDEN = 5;
    private static final int PORTION = 500;

    private final ConfigurableApplicationContext app;
    private final List<Stellenangebot> stellen;
    private final AtomicInteger laufend = new AtomicInteger();

    private Bewerbermessung(ConfigurableApplicationContext app) {
        this.app = app;
        this.stellen = app.getBean(MongoOperations.class)
                .findAll(Stellenangebot.class)
                .stream()
                .filter(stelle -> stelle.letzterTag() == null)
                .limit(STELLEN)
                .toList();
    }

    public static void main(String[] args) throws Exception {
        try (var app = Anrufer.anwendung(args[0])) {
            var messung = new Bewerbermessung(app);
            Zeitnahme.kopf("over HTTP, ms");
            messung.frage(Anrufer.von(app, "demo-ags"));
            Zeitnahme.miss("naive: every case read, judged and sorted", messung::naiv, RUNDEN, RUNDEN);
        }
    }

    private void frage(Anrufer ags) {
        Zeitnahme.miss("bewerberFuerStelle, 20 explained hits", () -> ags.sende(frage(naechste(), "")));
        Zeitnahme.miss("bewerberFuerStelle, 20 explained near misses",
                () -> ags.sende(frage(naechste(), ", auswahl: KNAPP")));
        Zeitnahme.miss("bewerberFuerStelle for a draft, 20 explained hits",
                () -> ags.sende(frage("entwurf: " + ENTWURF, "")));
    }

    private static String frage(String wofuer, String mehr) {
        return "{ bewerberFuerStelle(" + wofuer + mehr + ", first: " + SEITE
                + ") { totalCount laufId fehler { feld } edges { node { " + GRUENDE + " } } } }";
    }

    private String naechste() {
        return "stellenangebotId: \\\"" + app.getBean(Kennungen.class)
                .global(Stellenangebot.class, stelle().kennung()) + "\\\"";
    }

    private Stellenangebot stelle() {
        return stellen.get(laufend.getAndIncrement() % stellen.size());
    }

    private void naiv() {
        Stelle stelle = Stellendeutung.von(stelle().oeffentlich());
        var massstab = new Massstab(Gewichte.fuerStellen(), LocalDate.of(2026, 12, 1));
        var matching = app.getBean(Matching.class);
        var personen = app.getBean(Personenkunde.class);
        List<Rang> seite;
        try (var faelle = app.getBean(MongoOperations.class)
                .stream(new Query().cursorBatchSize(PORTION), Fall.class)) {
            seite = faelle.filter(fall -> fall.zustand() == Zustand.OFFEN)
                    .flatMap(fall -> Rang.von(fall,
                            matching.erklaere(personen.profil(fall).arbeit(), stelle, massstab)))
                    .sorted(Comparator.comparingInt(Rang::punkte).reversed())
                    .limit(SEITE)
                    .toList();
        }
        if (seite.size() > SEITE) {
            throw new IllegalStateException("More than a page");
        }
    }

    /** All that is kept of whom it fits. */
    private record Rang(String fall, int punkte) {

        static Stream<Rang> von(Fall fall, Bewertung bewertung) {
            return bewertung instanceof Bewertung.Passend
                    ? Stream.of(new Rang(fall.kennung(), bewertung.punkte()))
                    : Stream.empty();
        }
    }
}
