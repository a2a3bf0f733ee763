package de.passgenau.matching.lucene.massnahme;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.spalten.Codebuecher;

/** One Maßnahme as tables, for each place in which it is held. */
final class Ortsplaene {

    private final List<Massnahme> orte;
    /** For no exclusion, one, and so on up to as many as are asked for; of each place one. */
    private final List<List<Teilnehmerplan>> plaene;

    Ortsplaene(Rangauftrag<Massnahme> auftrag, Codebuecher buecher) {
        var bewertung = Massnahmenrang.bewertung(auftrag.massstab());
        orte = bewertung.jeOrt(auftrag.anfrage());
        int erste = orte.size() == 1 ? auftrag.ausschluesse() : 0;
        plaene = IntStream.rangeClosed(erste, auftrag.ausschluesse())
                .mapToObj(ausschluesse -> plaene(bewertung, ausschluesse, buecher))
                .toList();
    }

    private List<Teilnehmerplan> plaene(Massnahmenbewertung bewertung, int ausschluesse, Codebuecher buecher) {
        return orte.stream().map(ort -> new Teilnehmerplan(bewertung, ort, ausschluesse, buecher)).toList();
    }

    Pruefung pruefung(Function<Teilnehmerplan, Teilnehmerpruefung> pruefungen) {
        return orte.size() == 1
                ? pruefungen.apply(plaene.getFirst().getFirst())
                : new Ortswahlpruefung(
                        plaene.stream().map(eine -> eine.stream().map(pruefungen).toList()).toList());
    }
}
