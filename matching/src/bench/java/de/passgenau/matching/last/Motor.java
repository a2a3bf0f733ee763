package de.passgenau.matching.last;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Quelle;
import de.passgenau.matching.profil.Profil;

/** The engine itself: with the reasons of everybody whom it finds, and their total number. */
final class Motor implements Verfahren {

    static final String AMT = "geschaeftsstelle";

    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);
    private static final int AEMTER = 10;

    private final Matching matching;

    Motor(Matching matching, Menschen menschen) {
        this.matching = matching;
        matching.bewerber().pflege().abgleichen(new Erzeugte(menschen), Fortschritt.still());
    }

    /** The made-up people as the source of an index. */
    private record Erzeugte(Menschen menschen) implements Quelle<Datensatz<Profil>> {

        @Override
        public Stream<Fassung> stand() {
            return IntStream.range(0, menschen.anzahl()).mapToObj(nummer -> new Fassung(Bevoelkerung.id(nummer), 1));
        }

        @Override
        public Collection<Datensatz<Profil>> lade(Collection<String> ids) {
            return ids.stream().map(id -> datensatz(menschen, Bevoelkerung.nummer(id), 1, AMT)).toList();
        }
    }

    /** @param sicht the field by which somebody may see the person */
    static Datensatz<Profil> datensatz(Menschen menschen, int nummer, long version, String sicht) {
        var wert = sicht.equals(AMT) ? Bevoelkerung.geschaeftsstelle(nummer) : String.valueOf(version);
        var eintrag = new Eintrag(Bevoelkerung.id(nummer), version, Map.of(sicht, Set.of(wert)), Map.of(), Map.of(),
                List.of());
        return new Datensatz<>(eintrag, menschen.bevoelkerung().profil(nummer));
    }

    Matching matching() {
        return matching;
    }

    @Override
    public String name() {
        return "Maschine, Gründe";
    }

    @Override
    public Antwort beste(Stelle stelle, int sicht, int anzahl) {
        var liste = rangliste(stelle, filter(sicht), anzahl);
        return new Antwort(
                liste.plaetze()
                        .stream()
                        .map(platz -> new Rang(Bevoelkerung.nummer(platz.id()), platz.punkte()))
                        .toList(),
                liste.gesamt());
    }

    Rangliste rangliste(Stelle stelle, Sichtfilter sicht, int anzahl) {
        return matching.bewerberFuer(stelle,
                new Rangsuche(sicht, Map.of(), MASSSTAB, Rangsuche.Art.PASSEND, Ausschnitt.erste(anzahl)));
    }

    private static Sichtfilter filter(int sicht) {
        var aemter = IntStream.range(0, AEMTER).filter(amt -> (sicht >>> amt & 1) != 0).mapToObj(amt -> "gs" + amt);
        return sicht == -1 ? Sichtfilter.alles() : Sichtfilter.wo(AMT, aemter.toList());
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void close() {
        matching.close();
    }
}
