package de.passgenau.api.stelle.uebernahme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Angebotsquelle;
import de.passgenau.api.stelle.Lieferung;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenmeldung;
import de.passgenau.api.stelle.Stellentat;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.lesen.Gelesen;
import de.passgenau.api.stelle.lesen.Stellenleser;
import de.passgenau.api.stelle.lesen.Wunschsucher;
import de.passgenau.api.stelle.wunsch.Wunschfund;
import org.jspecify.annotations.Nullable;

/** One offer that is taken over: read on top of what its source has said before, then put beside what stands here. */
record Uebernahmeschritt(Stellenlieferung was, Angebotsquelle quelle, Stellentat tat) {

    /** Why one stands beside another that is the same. */
    static final String EIGENES = "Die Quelle führt es als eigenes Angebot.";

    /** What the source says now, with what the employer names as wishes. */
    record Stand(Stellenangaben geliefert, List<Wunschfund> genannte) {}

    Ergebnis<Stand> lies(Stellenleser leser, @Nullable Stellenangebot bisher) {
        var wunsch = was.stelle();
        var ende = wunsch.gueltigBis().value();
        var vorbei = bisher != null && ende != null && ende.isBefore(tat.tag()) ? ende : null;
        return leser.lies(vorbei == null ? wunsch : wunsch.ohneEnde(), davor(bisher), tat.tag(), was.pruefung())
                .dann(gelesen -> Ergebnis.angenommen(new Stand(
                        bis(vorbei, verortet(gelesen.angaben())), genannte(gelesen))));
    }

    private static Stellenangaben bis(@Nullable LocalDate tag, Stellenangaben angaben) {
        return tag == null ? angaben : angaben.gueltigBis(tag);
    }

    private static @Nullable Gelesen davor(@Nullable Stellenangebot bisher) {
        var uebernahme = bisher == null ? null : bisher.uebernahme();
        return bisher == null || uebernahme == null || uebernahme.geliefert() == null
                ? null
                : new Gelesen(uebernahme.geliefert(), bisher.wuensche().genannte());
    }

    private static List<Wunschfund> genannte(Gelesen gelesen) {
        return gelesen.wuensche().stream().filter(fund -> fund.feld().equals(Wunschfund.GENANNT)).toList();
    }

    /** Where the directory does not know a place, the source may. */
    private Stellenangaben verortet(Stellenangaben angaben) {
        var orte = angaben.orte();
        return orte.size() != was.punkte().size()
                ? angaben
                : angaben.an(IntStream.range(0, orte.size())
                        .mapToObj(i -> orte.get(i).punkt() == null
                                ? new Arbeitsort(orte.get(i).anschrift(), was.punkte().get(i))
                                : orte.get(i))
                        .toList());
    }

    Stellenangebot neu(Stand stand, @Nullable String doppeltWeil) {
        return Stellenangebot.uebernommen(was.quelle().id(), was.arbeitgeber(),
                lieferung(stand, stand.geliefert(), was.betreuer(), doppeltWeil), tat);
    }

    Stellenangebot nachgefuehrt(Stellenangebot bisher, Stand stand, @Nullable String doppeltWeil) {
        var hier = bisher.angaben().nachgefuehrt(davor(bisher, stand.geliefert()), stand.geliefert());
        return bisher.nachgefuehrt(lieferung(stand, hier, bisher.betreuer(), doppeltWeil), tat);
    }

    private static Stellenangaben davor(Stellenangebot bisher, Stellenangaben sonst) {
        var vorherige = davor(bisher);
        return vorherige == null ? sonst : vorherige.angaben();
    }

    private Lieferung lieferung(Stand stand, Stellenangaben hier, String betreuer, @Nullable String doppeltWeil) {
        return new Lieferung(quelle, new Stellenmeldung(hier,
                Wunschsucher.mitWuenschen(hier, stand.genannte()).wuensche(), betreuer, doppeltWeil),
                stand.geliefert(), was.berufswort());
    }

    /** The same act on another offer. */
    Stellentat tat(Stellenangebot anderes) {
        return new Stellentat(tat.durch(), tat.tag(),
                anderes.spur().fortgesetzt(tat.spur().geaendertAm(), List.of()));
    }

    List<Verstoss> hinweise(Stellenangebot neu) {
        var zurueckgehalten = neu.wuensche().zurueckgehaltene().size();
        return zurueckgehalten == 0
                ? List.of()
                : List.of(Stellenuebernahme.hinweis("stelle.wuensche", "einfuhr.wuensche", zurueckgehalten));
    }

    /** What its source says otherwise since the last time, and somebody here has changed, too. */
    List<Verstoss> hinweise(Stellenangebot bisher, Stellenangaben geliefert, Stellenangebot danach) {
        var davor = davor(bisher, geliefert);
        var hier = davor.geaendert(bisher.angaben());
        var bewahrt = new ArrayList<>(davor.geaendert(geliefert));
        bewahrt.retainAll(hier);
        bewahrt.removeIf(feld -> !danach.angaben().geaendert(geliefert).contains(feld));
        return Stream.concat(bewahrt.stream()
                .map(feld -> Stellenuebernahme.hinweis("stelle." + feld, "einfuhr.stelle-bewahrt")),
                danach.equals(bisher) ? Stream.empty() : hinweise(danach).stream()).toList();
    }
}
