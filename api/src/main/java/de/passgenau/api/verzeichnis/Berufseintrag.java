package de.passgenau.api.verzeichnis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.matching.beruf.Benennung;
import de.passgenau.matching.beruf.Benennungsart;
import de.passgenau.matching.beruf.Beruf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One imported position of the KldB with its titles.
 *
 * @param titel official title of the position; null if only job titles were imported for it
 */
@Document("berufe")
record Berufseintrag(
        @Id String kldb,
        long version,
        int schema,
        @Nullable String titel,
        @Nullable List<Titel> benennungen) {

    Optional<Beruf> position() {
        return Optional.ofNullable(titel).map(amtlich -> new Beruf(kldb, amtlich));
    }

    Stream<Benennung> zeilen() {
        return benennungen == null ? Stream.empty() : benennungen.stream().map(one -> one.zeile(kldb));
    }

    /** One imported title; the forms are empty where the import told none. */
    record Titel(String benennung, String maennlich, String weiblich) {

        static Titel of(Benennung benennung) {
            return new Titel(benennung.benennung(), benennung.maennlich(), benennung.weiblich());
        }

        private Benennung zeile(String kldb) {
            return new Benennung(kldb, benennung, maennlich, weiblich, Benennungsart.AMTLICH);
        }
    }
}
