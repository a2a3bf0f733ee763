package de.passgenau.matching.lucene;

import java.util.List;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Kartei;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.hebel.Aenderungen;
import de.passgenau.matching.hebel.Hebel;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.bestand.Ablage;
import de.passgenau.matching.lucene.massnahme.Massnahmenrang;
import de.passgenau.matching.lucene.massnahme.Teilnehmerrang;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.tafel.Bewerberrang;
import de.passgenau.matching.lucene.tafel.Modell;
import de.passgenau.matching.lucene.tafel.Stellenrang;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Profil;

/** The engine with one Lucene index for each stock. */
public final class Lucenematching implements Matching {

    private final Modell modell;
    private final Bewerberrang bewerberrang;
    private final Lucenekartei<Profil> bewerber;
    private final Stellenrang stellenrang;
    private final Lucenekartei<Stelle> stellen;
    private final Teilnehmerrang teilnehmerrang = new Teilnehmerrang();
    private final Massnahmenrang massnahmenrang = new Massnahmenrang();
    private final Lucenekartei<Massnahme> massnahmen;

    private Lucenematching(Berufsnaehen naehen, UnaryOperator<String> bezeichnung) {
        this.modell = new Modell(naehen, bezeichnung);
        this.bewerberrang = new Bewerberrang(modell);
        this.stellenrang = new Stellenrang(modell);
        this.bewerber = new Lucenekartei<>(new Lucenekartei.Form<>(Spaltenfelder::von, Akten::profil),
                bewerberrang::richteEin, Ablage.imSpeicher());
        this.stellen = new Lucenekartei<>(new Lucenekartei.Form<>(Spaltenfelder::von, Akten::stelle),
                stellenrang::richteEin, Ablage.imSpeicher());
        this.massnahmen = new Lucenekartei<>(new Lucenekartei.Form<>(Spaltenfelder::von, Akten::massnahme),
                massnahmenrang::richteEin, Ablage.imSpeicher());
    }

    /**
     * In memory: its stocks start empty and are filled from the documents.
     *
     * @param bezeichnung the German name of a code of a proof
     */
    public static Matching imSpeicher(Berufsnaehen naehen, UnaryOperator<String> bezeichnung) {
        return new Lucenematching(naehen, bezeichnung);
    }

    @Override
    public Kartei<Profil> bewerber() {
        return bewerber;
    }

    @Override
    public Kartei<Stelle> stellen() {
        return stellen;
    }

    @Override
    public Kartei<Massnahme> massnahmen() {
        return massnahmen;
    }

    @Override
    public Rangliste bewerberFuer(Stelle stelle, Rangsuche suche) {
        var bewertung = modell.bewertung(suche.massstab());
        var antwort = new Rangantwort(Akten.von(stelle), suche,
                akte -> bewertung.bewerte(Akten.arbeitsprofil(akte), stelle));
        var auftrag = auftrag(stelle, suche, bewerber);
        return bewerber.ask(searcher -> antwort.rangliste(searcher, bewerberrang.suche(searcher, auftrag)));
    }

    @Override
    public Rangliste stellenFuer(Arbeitsprofil person, Rangsuche suche) {
        var bewertung = modell.bewertung(suche.massstab());
        var antwort = new Rangantwort(Akten.von(person), suche,
                akte -> bewertung.bewerte(person, Akten.stelle(akte)));
        var auftrag = auftrag(person, suche, stellen);
        return stellen.ask(searcher -> antwort.rangliste(searcher, stellenrang.suche(searcher, auftrag)));
    }

    @Override
    public Rangliste massnahmenFuer(Profil person, Rangsuche suche) {
        var bewertung = Massnahmenrang.bewertung(suche.massstab());
        var antwort = new Rangantwort(Akten.von(person), suche,
                akte -> bewertung.bewerte(person, Akten.massnahme(akte)));
        var auftrag = auftrag(person, suche, massnahmen);
        return massnahmen.ask(searcher -> antwort.rangliste(searcher, massnahmenrang.suche(searcher, auftrag)));
    }

    @Override
    public Rangliste teilnehmerFuer(Massnahme massnahme, Rangsuche suche) {
        var bewertung = Massnahmenrang.bewertung(suche.massstab());
        var antwort = new Rangantwort(Akten.von(massnahme), suche,
                akte -> bewertung.bewerte(Akten.profil(akte), massnahme));
        var auftrag = auftrag(massnahme, suche, bewerber);
        return bewerber.ask(searcher -> antwort.rangliste(searcher, teilnehmerrang.suche(searcher, auftrag)));
    }

    @Override
    public List<Hebel> hebel(Profil person, Aenderungen aenderungen, Rangsuche offers, Rangsuche measures) {
        var stellenauftrag = auftrag(person.arbeit(), offers, stellen).mitAusschluessen(0);
        var massnahmenauftrag = auftrag(person, measures, massnahmen).mitAusschluessen(0);
        return stellen.ask(offer -> {
            var stellenhebel = stellenrang.hebel(offer, stellenauftrag);
            return massnahmen.ask(measure -> new Hebelsuche(massnahmenrang, measure, massnahmenauftrag)
                    .suche(aenderungen, stellenhebel));
        });
    }

    private static <A> Rangauftrag<A> auftrag(A anfrage, Rangsuche suche, Lucenekartei<?> kartei) {
        return new Rangauftrag<>(anfrage, suche.massstab(), kartei.filter(suche.sicht(), suche.merkmale()),
                suche.art() == Rangsuche.Art.KNAPP ? 1 : 0, suche.ausschnitt());
    }

    @Override
    public Bewertung erklaere(Arbeitsprofil person, Stelle stelle, Massstab massstab) {
        return modell.bewertung(massstab).bewerte(person, stelle);
    }

    @Override
    public Bewertung erklaere(Profil person, Massnahme massnahme, Massstab massstab) {
        return Massnahmenrang.bewertung(massstab).bewerte(person, massnahme);
    }

    @Override
    public void close() {
        massnahmen.close();
        bewerber.close();
        stellen.close();
    }
}
