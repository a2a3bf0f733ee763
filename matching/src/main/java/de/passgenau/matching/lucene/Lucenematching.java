package de.passgenau.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Teilnehmerrang teilnehmerrang;
    private final Massnahmenrang massnahmenrang = new Massnahmenrang();
    private final Lucenekartei<Massnahme> massnahmen;

    private Lucenematching(Ablagen ablagen, Berufsnaehen naehen, UnaryOperator<String> bezeichnung) {
        this.modell = new Modell(naehen, bezeichnung);
        this.bewerberrang = new Bewerberrang(modell);
        this.teilnehmerrang = new Teilnehmerrang(bewerberrang.lager());
        this.stellenrang = new Stellenrang(modell);
        this.bewerber = new Lucenekartei<>(new Lucenekartei.Form<>(Spaltenfelder::von, Akten::profil),
                bewerberrang::richteEin, ablagen.bewerber());
        this.stellen = new Lucenekartei<>(new Lucenekartei.Form<>(Spaltenfelder::von, Akten::stelle),
                stellenrang::richteEin, ablagen.stellen());
        this.massnahmen = new Lucenekartei<>(new Lucenekartei.Form<>(Spaltenfelder::von, Akten::massnahme),
                massnahmenrang::richteEin, ablagen.massnahmen());
    }

    /**
     * In memory: its stocks start empty and are filled from the documents.
     *
     * @param bezeichnung the German name of a code of a proof
     */
    public static Matching imSpeicher(Berufsnaehen naehen, UnaryOperator<String> bezeichnung) {
        return new Lucenematching(new Ablagen(Ablage.imSpeicher(), Ablage.imSpeicher(), Ablage.imSpeicher()), naehen,
                bezeichnung);
    }

    /**
     * In files, as they were at the end of the last process or some seconds before; the {@code pflege} of each stock tells
     * whether it has to be filled.
     *
     * @param ordner for this engine alone
     * @return nothing if somebody else uses the folder
     */
    public static Optional<Matching> inOrdner(Path ordner, Berufsnaehen naehen, UnaryOperator<String> bezeichnung) {
        try {
            return Ablagen.inOrdner(ordner).map(ablagen -> new Lucenematching(ablagen, naehen, bezeichnung));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the stocks are kept. */
    private record Ablagen(Ablage bewerber, Ablage stellen, Ablage massnahmen) {

        static Optional<Ablagen> inOrdner(Path ordner) throws IOException {
            var offene = new ArrayList<Ablage>();
            for (var name : List.of("bewerber", "stellen", "massnahmen")) {
                Ablage.inOrdner(ordner.resolve(name)).ifPresent(offene::add);
            }
            if (offene.size() == 3) {
                return Optional.of(new Ablagen(offene.get(0), offene.get(1), offene.get(2)));
            }
            for (var offen : offene) {
                offen.close();
            }
            return Optional.empty();
        }
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
                suche.art() == Rangsuche.Art.KNAPP ? 1 : 0, suche.ausschnitt(), suche.genauBis());
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
