package de.passgenau.matching.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Kartei;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Oeffnung;
import de.passgenau.matching.Paarpruefung;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.hebel.Aenderungen;
import de.passgenau.matching.hebel.Hebel;
import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.massnahme.Massnahmenrang;
import de.passgenau.matching.lucene.massnahme.Teilnehmerrang;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.tafel.Bewerberrang;
import de.passgenau.matching.lucene.tafel.Modell;
import de.passgenau.matching.lucene.tafel.Stellenrang;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.util.IOUtils;

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
        this.teilnehmerrang = new Teilnehmerrang(bewerberrang.lager(), modell.buecher());
        this.stellenrang = new Stellenrang(modell);
        this.bewerber = ablagen.oeffne(ablagen.bewerber(), ablage -> new Lucenekartei<>(
                new Lucenekartei.Form<>(Spaltenfelder::von, Akten::profil),
                einstellungen -> teilnehmerrang.richteEin(bewerberrang.richteEin(einstellungen)), ablage));
        this.stellen = ablagen.oeffne(ablagen.stellen(), ablage -> new Lucenekartei<>(
                new Lucenekartei.Form<>(Spaltenfelder::von, Akten::stelle), stellenrang::richteEin, ablage));
        this.massnahmen = ablagen.oeffne(ablagen.massnahmen(), ablage -> new Lucenekartei<>(
                new Lucenekartei.Form<>(Spaltenfelder::von, Akten::massnahme), massnahmenrang::richteEin, ablage));
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
     */
    public static Oeffnung<Matching> inOrdner(Path ordner, Berufsnaehen naehen, UnaryOperator<String> bezeichnung) {
        try {
            return Ablagen.inOrdner(ordner)
                    .<Oeffnung<Matching>>map(
                            ablagen -> new Oeffnung.Offen<>(new Lucenematching(ablagen, naehen, bezeichnung)))
                    .orElseGet(() -> new Oeffnung.Belegt<>(ordner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the stocks are kept; if one of them can't be opened, nothing stays open. */
    private record Ablagen(Ablage bewerber, Ablage stellen, Ablage massnahmen, Deque<Closeable> offen) {

        Ablagen(Ablage bewerber, Ablage stellen, Ablage massnahmen) {
            this(bewerber, stellen, massnahmen,
                    new ArrayDeque<>(List.of(bewerber::close, stellen::close, massnahmen::close)));
        }

        static Optional<Ablagen> inOrdner(Path ordner) throws IOException {
            var belegt = new ArrayList<Ablage>();
            try {
                for (var name : List.of("bewerber", "stellen", "massnahmen")) {
                    Ablage.inOrdner(ordner.resolve(name)).ifPresent(belegt::add);
                }
                if (belegt.size() == 3) {
                    var ablagen = new Ablagen(belegt.get(0), belegt.get(1), belegt.get(2));
                    belegt.clear();
                    return Optional.of(ablagen);
                }
                return Optional.empty();
            } finally {
                IOUtils.closeWhileHandlingException(belegt.stream().<Closeable>map(ablage -> ablage::close).toList());
            }
        }

        <T> Lucenekartei<T> oeffne(Ablage ablage, Function<Ablage, Lucenekartei<T>> oeffnung) {
            try {
                var kartei = oeffnung.apply(ablage);
                offen.addFirst(kartei::close);
                return kartei;
            } catch (RuntimeException e) {
                IOUtils.closeWhileHandlingException(offen);
                throw e;
            }
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
    public Paarpruefung paare(Massstab massstab) {
        return modell.bewertung(massstab);
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
