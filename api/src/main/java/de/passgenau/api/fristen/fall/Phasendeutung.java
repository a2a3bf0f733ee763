package de.passgenau.api.fristen.fall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.rechnung.Phase;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.security.Fallmanagerart;

/** What held in a case for a while: category, target group, who leads it, benefits beside it, Maßnahmen. */
final class Phasendeutung {

    private Phasendeutung() {}

    /** While a case is closed nothing of it holds. */
    static List<Phase> von(Fallverlauf stand) {
        var ruhe = Ruhezeiten.von(stand.betreuung().fuehrung());
        return Stream.of(kategorien(stand), jugend(stand), fuehrung(stand), erwerb(stand), algBezug(stand),
                massnahmen(stand))
                .flatMap(List::stream)
                .flatMap(ruhe::ohne)
                .toList();
    }

    private static List<Phase> kategorien(Fallverlauf stand) {
        return Phasenfolge.von(stand.kategorien().entscheidungen().stream(), eine -> new Phasenfolge.Stand(
                eine.gueltigVon(), Optional.of(Merkmal.valueOf("KATEGORIE_" + eine.kategorie()))));
    }

    private static List<Phase> jugend(Fallverlauf stand) {
        var phasen = new ArrayList<>(Phasenfolge.von(stand.jugend().wechsel().stream(),
                einer -> new Phasenfolge.Stand(einer.gueltigVon(),
                        Optional.of(Merkmal.valueOf(einer.zielgruppe().name())))));
        phasen.addAll(Phasenfolge.von(stand.jugend().lagen().stream(),
                lage -> new Phasenfolge.Stand(lage.kopf().seit(),
                        Optional.of(Merkmal.AUSBILDUNGSREIF).filter(merkmal -> lage.reif()))));
        return phasen;
    }

    /** Whoever led the Einstiegsberatung leads the case until it is handed over (E-07). */
    private static List<Phase> fuehrung(Fallverlauf stand) {
        var beratungen = stand.betreuung()
                .gespraeche()
                .einstiegsberatungen()
                .stream()
                .map(eine -> new Phasenfolge.Stand(eine.tag(), Optional.of(merkmal(eine.durch()))));
        var uebergaben = stand.betreuung()
                .fuehrung()
                .ueberleitungen()
                .stream()
                .map(eine -> new Phasenfolge.Stand(eine.tag(), Optional.of(merkmal(eine.an()))));
        return Phasenfolge.von(Stream.concat(beratungen, uebergaben), einer -> einer);
    }

    private static Merkmal merkmal(Fallmanagerart art) {
        return switch (art) {
            case U25 -> Merkmal.FM_U25;
            case BERUFSBERATER -> Merkmal.FM_BERUFSBERATUNG;
            case ARBEITSMARKTNAH -> Merkmal.FM_ARBEITSMARKTNAH;
            case ARBEITSMARKTFERN -> Merkmal.FM_ARBEITSMARKTFERN;
            case SELBSTAENDIGE -> Merkmal.FM_SELBSTAENDIGE;
            case GEFLUECHTETE -> Merkmal.FM_GEFLUECHTETE;
        };
    }

    private static List<Phase> erwerb(Fallverlauf stand) {
        return Phasenfolge.von(stand.lagen().alle().stream(), lage -> {
            var art = lage.angaben().beschaeftigung().art();
            return new Phasenfolge.Stand(lage.kopf().seit(), Optional.of(Merkmal.ERWERBSAUFSTOCKER)
                    .filter(merkmal -> art != null && art != Erwerbstaetigkeit.KEINE));
        });
    }

    /** ALG that ends on a known day was drawn when the Antrag came in, whenever somebody learnt of its end. */
    private static List<Phase> algBezug(Fallverlauf stand) {
        var ereignisse = stand.betreuung().ereignisse();
        return Phasenfolge.verbunden(ereignisse.aller(Ereignis.Art.ALG_ENDE).flatMap(ende -> {
            var antrag = ereignisse.aller(Ereignis.Art.ANTRAG_VOLLSTAENDIG)
                    .map(Ereignis::tag)
                    .filter(tag -> !tag.isAfter(ende.tag()));
            var seit = Stream.concat(antrag.max(Comparator.naturalOrder()).stream(), Stream.of(ende.kopf().seit()))
                    .min(Comparator.naturalOrder())
                    .filter(tag -> !tag.isAfter(ende.tag()));
            return seit.map(tag -> new Phase(Merkmal.ALG_AUFSTOCKER, tag, ende.tag())).stream();
        }));
    }

    private static List<Phase> massnahmen(Fallverlauf stand) {
        var ereignisse = stand.betreuung().ereignisse();
        return Phasenfolge.verbunden(Stream
                .of(Ereignis.Art.AKTIVIERUNGSMASSNAHME, Ereignis.Art.AUSBILDUNG_AUSSERBETRIEBLICH,
                        Ereignis.Art.WEITERBILDUNG_MIT_ABSCHLUSS)
                .flatMap(ereignisse::aller)
                .map(eine -> new Phase(Merkmal.IN_MASSNAHME, eine.tag(), eine.bis())));
    }
}
