package de.passgenau.api.vermittlung.guete;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlungsleser;

/** {@code guete}: measures the matching against judged examples. */
public final class Guetebefehl implements Befehl {

    /** The day that the grades of every folder are about. */
    static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);

    private static final String ORDNER = "ordner";
    private static final String LAEUFE = "laeufe";
    private static final String EINZELN = "einzeln";

    @Override
    public String name() {
        return "guete";
    }

    @Override
    public String zweck() {
        return "Misst, wie gut Passgenau Stellen und Maßnahmen für beurteilte Beispiele ordnet.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Der Ordner enthält profiles.json, stellen.json und massnahmen.json (eine der beiden letzten darf fehlen) sowie, wenn
                vorhanden, qrels_stelle.tsv, qrels_massnahme.tsv, qrels_kombi.tsv (Person, Dokument, Note 0 bis 3) und traps.json.
                Stichtag ist der 01.12.2026. Gelesen werden Felder und Kenntnisse, der Freitext über Personen nicht.

                NDCG@5, NDCG@10: Gewinn 2^Note − 1, verglichen mit der besten möglichen Liste.
                P@5: Anteil der ersten fünf Plätze mit Note 2 oder 3.  Recall@20: Anteil aller mit Note 1 bis 3 unter den ersten 20.
                Gemittelt wird über alle Personen, für die es etwas mit Note 1 oder besser gibt.
                Verstöße: Paare unter den ersten 20 gegen eine harte Anforderung, ohne die Maschine aus den Feldern geprüft; fraglich ist,
                was nur in Worten steht.

                --laeufe schreibt stelle.tsv, massnahme.tsv und kombi.tsv mit der Kopfzeile profileId, docId, rank, score (durch TAB getrennt):
                alle möglichen Paare, beste zuerst; score fällt streng, bei gleichen Punkten um 0,0001 je Platz. kombi ist die gemeinsame
                Reihenfolge: passende Stellen, dann was zur Arbeit hinführt; ohne qrels_kombi.tsv wird sie an den Noten beider anderen gemessen.
                Ein Ende mit 0 heißt, dass gemessen wurde, nicht dass die Zahlen gut sind.""";
    }

    @Override
    public Optional<Option> gegenstand() {
        return Optional.of(Option.mitWert(ORDNER, ORDNER, "Ordner mit den beurteilten Beispielen"));
    }

    @Override
    public List<Option> optionen() {
        return List.of(Option.mitWert(LAEUFE, "ordner", "die geordneten Listen als TSV-Dateien dorthin schreiben"),
                Option.mitWert(EINZELN, "id",
                        "Listen einer Person mit Noten, Punkten und Begründungen; „alle“: die schlechtesten zuerst; „id/dokument“: ein Paar"));
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var ordner = aufruf.wert(ORDNER)
                .orElseThrow(() -> Befehlsfehler.aufruf("Der Ordner mit den Beispielen fehlt."));
        var sammlung = new Sammlungsleser(Path.of(ordner)).lies();
        aufruf.melde("%d Personen, %d Stellen und %d Maßnahmen gelesen; ordne …".formatted(sammlung.personen().size(),
                sammlung.stellen().size(),
                sammlung.massnahmen().size()));
        try (var lauf = new Guetelauf(sammlung, STICHTAG)) {
            berichte(aufruf, lauf);
        }
        return ERFOLG;
    }

    private static void berichte(Aufruf aufruf, Guetelauf lauf) {
        aufruf.wert(LAEUFE).ifPresent(ziel -> {
            new Laufdateien(Path.of(ziel)).schreibe(lauf);
            aufruf.melde("Listen nach " + ziel + " geschrieben.");
        });
        var bericht = Bericht.von(lauf);
        var einzeln = aufruf.wert(EINZELN).map(id -> new Einzelansicht(lauf, bericht).text(id)).orElse("");
        aufruf.ergebnis(einzeln + bericht.text(), bericht.json());
    }
}
