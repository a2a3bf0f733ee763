package de.passgenau.matching.lucene.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VersionenTests {

    private record Schluessel(long vorne, long hinten) {}

    /** Many keys want the same place, many share one half. */
    @Property(tries = 200)
    void knowsWhatAMapKnows(@ForAll long saat) {
        var los = new Random(saat);
        var tafel = new Versionen.Tafel();
        var soll = new HashMap<Schluessel, Long>();
        int breite = 1 + los.nextInt(60);
        for (int i = 0; i < 400; i++) {
            var schluessel = new Schluessel(16L * los.nextInt(breite) + los.nextInt(2), los.nextInt(3));
            if (los.nextInt(3) == 0) {
                tafel.entferne(schluessel.vorne(), schluessel.hinten());
                soll.remove(schluessel);
            } else {
                long version = los.nextLong();
                tafel.setze(schluessel.vorne(), schluessel.hinten(), version);
                soll.put(schluessel, version);
            }
            assertThat(tafel.version(schluessel.vorne(), schluessel.hinten())).isEqualTo(soll.get(schluessel));
        }
        assertThat(tafel.anzahl()).isEqualTo(soll.size());
        for (long vorne = 0; vorne < 16L * breite; vorne++) {
            for (var hinten : List.of(0, 1, 2)) {
                assertThat(tafel.version(vorne, hinten)).isEqualTo(soll.get(new Schluessel(vorne, hinten)));
            }
        }
    }
}
