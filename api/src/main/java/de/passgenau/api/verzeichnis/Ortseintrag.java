package de.passgenau.api.verzeichnis;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.ort.Ort;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** One imported postcode with its places. */
@Document("orte")
record Ortseintrag(@Id String plz, long version, int schema, List<Platz> orte) {

    Stream<Ort> zeilen() {
        return orte.stream().map(platz -> platz.zeile(plz));
    }

    /** A place and where it lies. */
    record Platz(String ort, String kreis, String land, double breite, double laenge) {

        static Platz of(Ort ort) {
            return new Platz(ort.ort(), ort.kreis(), ort.land(), ort.breite(), ort.laenge());
        }

        private Ort zeile(String plz) {
            return new Ort(plz, ort, kreis, land, breite, laenge);
        }
    }
}
