package de.passgenau.api.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.demo.landkreis.Umfang;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the store knows of its demo Landkreis. It is written before the first document, so that an interrupted filling
 * goes on with the same Landkreis, whatever the day and the settings are by then.
 *
 * @param stichtag  as ISO text: a day has no time zone
 * @param gefuellt the collections that are complete
 */
@Document("demo")
record Demostand(
        @Id String id,
        int faelle,
        long seed,
        String stichtag,
        Instant begonnenAm,
        List<String> gefuellt) {

    static final String ID = "landkreis";

    Demostand {
        gefuellt = List.copyOf(gefuellt);
    }

    static Demostand neu(Umfang umfang, Instant jetzt) {
        return new Demostand(ID, umfang.faelle(), umfang.seed(), umfang.stichtag().toString(),
                jetzt.truncatedTo(ChronoUnit.MILLIS), List.of());
    }

    Demostand mit(String sammlung) {
        return new Demostand(id, faelle, seed, stichtag, begonnenAm,
                Stream.concat(gefuellt.stream(), Stream.of(sammlung)).toList());
    }

    Umfang umfang() {
        return new Umfang(faelle, seed, LocalDate.parse(stichtag));
    }
}
