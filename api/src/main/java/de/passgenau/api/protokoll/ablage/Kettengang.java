package de.passgenau.api.protokoll.ablage;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.passgenau.api.protokoll.kette.Kettenstand;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import org.jspecify.annotations.Nullable;

/**
 * Walks along all chains at once by the ids of their entries, in little memory: for the embedded store, which would
 * hold everything it has to put in order in memory.
 */
final class Kettengang {

    private static final Comparator<Protokolleintrag> AELTESTE = Comparator.comparing(Protokolleintrag::zeit)
            .thenComparing(Protokolleintrag::nummer)
            .thenComparing(Protokolleintrag::instanz);

    private final Protokollablage ablage;
    private final Ketten ketten;

    Kettengang(Protokollablage ablage, Ketten ketten) {
        this.ablage = ablage;
        this.ketten = ketten;
    }

    /** What the filter lets through behind the mark, the newest first; or in front of it, the oldest first. */
    Stream<Protokolleintrag> gehe(Protokollfilter filter, @Nullable Protokollstelle marke, boolean aufsteigend) {
        var ordnung = aufsteigend ? AELTESTE : AELTESTE.reversed();
        var gang = new Verflochten(ordnung, ketten.alle()
                .stream()
                .map(ketten::stand)
                .flatMap(Optional::stream)
                .map(stand -> glieder(stand, filter, marke, aufsteigend))
                .toList());
        var alle = StreamSupport.stream(Spliterators.spliteratorUnknownSize(gang, 0), false);
        return alle.filter(eintrag -> marke == null || ordnung.compare(marke.alsEintrag(), eintrag) < 0)
                .filter(filter::laesstDurch);
    }

    /** Only as far as the times allow. */
    private Glieder glieder(Kettenstand stand, Protokollfilter filter, @Nullable Protokollstelle marke,
            boolean aufsteigend) {
        var instanz = stand.instanz();
        var von = stand.beginn();
        var bis = ablage.letzteNummer(instanz, stand.nummer());
        if (filter.von() != null) {
            von = ablage.ersteAb(instanz, von, bis, filter.von());
        }
        if (filter.bis() != null) {
            bis = ablage.ersteAb(instanz, von, bis, filter.bis()) - 1;
        }
        if (marke != null && aufsteigend) {
            von = ablage.ersteAb(instanz, von, bis, marke.zeit());
        } else if (marke != null) {
            bis = ablage.ersteAb(instanz, von, bis, marke.zeit().plusMillis(1)) - 1;
        }
        return new Glieder(instanz, von, bis, aufsteigend);
    }

    /** The entries of one chain, portion by portion. */
    private final class Glieder {

        private final String instanz;
        private final boolean aufsteigend;
        private long von;
        private long bis;
        private Iterator<Protokolleintrag> portion = List.<Protokolleintrag>of().iterator();

        Glieder(String instanz, long von, long bis, boolean aufsteigend) {
            this.instanz = instanz;
            this.von = von;
            this.bis = bis;
            this.aufsteigend = aufsteigend;
        }

        @Nullable
        Protokolleintrag naechstes() {
            while (!portion.hasNext() && von <= bis) {
                var ab = aufsteigend ? von : Math.max(von, bis - Protokollablage.PORTION + 1);
                var ende = Math.min(bis, ab + Protokollablage.PORTION - 1);
                var gelesen = ablage.portion(instanz, ab)
                        .headMap(ende + 1)
                        .values()
                        .stream()
                        .flatMap(dokument -> Eintragsform.eintrag(dokument).stream())
                        .toList();
                portion = (aufsteigend ? gelesen : gelesen.reversed()).iterator();
                von = aufsteigend ? ende + 1 : von;
                bis = aufsteigend ? bis : ab - 1;
            }
            return portion.hasNext() ? portion.next() : null;
        }
    }

    /** Several chains in one order. */
    private static final class Verflochten implements Iterator<Protokolleintrag> {

        private final PriorityQueue<Kopf> koepfe;

        private record Kopf(Protokolleintrag eintrag, Glieder glieder) {}

        Verflochten(Comparator<Protokolleintrag> ordnung, List<Glieder> ketten) {
            koepfe = new PriorityQueue<>(Comparator.comparing(Kopf::eintrag, ordnung));
            ketten.forEach(this::nimm);
        }

        private void nimm(Glieder glieder) {
            var naechstes = glieder.naechstes();
            if (naechstes != null) {
                koepfe.add(new Kopf(naechstes, glieder));
            }
        }

        @Override
        public boolean hasNext() {
            return !koepfe.isEmpty();
        }

        @Override
        public Protokolleintrag next() {
            var kopf = Objects.requireNonNull(koepfe.poll());
            nimm(kopf.glieder);
            return kopf.eintrag;
        }
    }
}
