package de.passgenau.matching.last;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.hebel.Aenderungen;

/** The other questions to the engine: offers and Maßnahmen for a person, persons for a Maßnahme, and what would open. */
record Richtungen(Matching matching, Menschen menschen, Bericht bericht) {

    private static final int STELLEN = 10_000;
    private static final int MASSNAHMEN = 200;
    private static final int FRAGEN = 300;
    private static final long LAENGSTENS = 6_000_000_000L;
    private static final int ZWANZIG = 20;
    private static final long SAAT = 3;

    void messe(Angebote angebote) {
        var lose = new de.passgenau.matching.lucene.Bevoelkerung(SAAT);
        var massnahmen = IntStream.range(0, MASSNAHMEN).mapToObj(nummer -> lose.massnahme()).toList();
        fuelle(matching.stellen(), STELLEN, angebote::stelle);
        fuelle(matching.massnahmen(), MASSNAHMEN, massnahmen::get);
        var offers = suche(Gewichte.fuerStellen());
        var measures = suche(Gewichte.fuerMassnahmen());
        var aenderungen = new Aenderungen(codes -> codes, code -> code);
        zeiten("10.000 Stellen", i -> matching.stellenFuer(menschen.profil(i), offers));
        zeiten("200 Maßnahmen", i -> matching.massnahmenFuer(menschen.bevoelkerung().profil(i), measures));
        zeiten("Hebel", i -> matching.hebel(menschen.bevoelkerung().profil(i), aenderungen, offers, measures));
        zeiten("Teilnehmer", i -> matching.teilnehmerFuer(massnahmen.get(i % MASSNAHMEN), measures));
    }

    private static Rangsuche suche(Gewichte gewichte) {
        return new Rangsuche(Sichtfilter.alles(), Map.of(), new Massstab(gewichte, Bevoelkerung.STICHTAG),
                Rangsuche.Art.PASSEND, Ausschnitt.erste(ZWANZIG));
    }

    private static <T> void fuelle(Kartei<T> kartei, int anzahl, IntFunction<T> inhalt) {
        kartei.put(IntStream.range(0, anzahl)
                .mapToObj(nummer -> new Datensatz<>(eintrag(nummer), inhalt.apply(nummer)))
                .toList());
    }

    private static Eintrag eintrag(int nummer) {
        return new Eintrag("e" + nummer, 1, Map.of(Motor.AMT, Set.of(Bevoelkerung.geschaeftsstelle(nummer))), Map.of(),
                Map.of(), List.of());
    }

    /** So many questions, or as many as there is time for; the first half warms up. */
    private void zeiten(String name, IntConsumer frage) {
        laufe(new Stoppuhr(FRAGEN), frage);
        var uhr = new Stoppuhr(FRAGEN);
        laufe(uhr, frage);
        bericht.setze(name, uhr.wand(), "");
        bericht.setze(name, uhr.kern(), " CPU");
    }

    private void laufe(Stoppuhr uhr, IntConsumer frage) {
        long ende = System.nanoTime() + LAENGSTENS;
        for (int i = 0; i < FRAGEN && System.nanoTime() < ende; i++) {
            int nummer = i % menschen.anzahl();
            uhr.stoppe(() -> {
                frage.accept(nummer);
                return Antwort.KEINE;
            });
        }
    }
}
