package de.passgenau.api.bedarfsgemeinschaft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A household that is assessed together. It is taken up under its number with its first members; people come and go,
 * apply for benefits and get them, until it is empty or goes up in another one. What its members' cases have to know of
 * it follows from here and is compared with them.
 *
 * @param schema version of the document's form
 * @param geschaeftsstelle the one that it belongs to
 * @param frueher where it lived before, oldest first
 * @param aufgenommene the households that went up in it, oldest first
 * @param aufgegangenIn the household that it went up in; null otherwise
 * @param abgleichAb from which day on the cases of its members have to be compared with it; null if nothing is to follow
 * @param schluessel what the protocol knows it by
 */
@Document("bedarfsgemeinschaften")
public record Bedarfsgemeinschaft(
        @Id BedarfsgemeinschaftId id,
        @Version long version,
        int schema,
        BgNummer bgNummer,
        String geschaeftsstelle,
        Anschrift anschrift,
        List<FruehereAnschrift> frueher,
        Mitglieder mitglieder,
        Leistungsakte leistung,
        List<Aufnahme> aufgenommene,
        @Nullable BedarfsgemeinschaftId aufgegangenIn,
        @Nullable LocalDate abgleichAb,
        Fallschluessel schluessel,
        Spur spur) implements Dokument, Geschuetzt {

    public static final int SCHEMA = 1;

    public static final String SAMMLUNG = "bedarfsgemeinschaften";

    public Bedarfsgemeinschaft {
        frueher = List.copyOf(Objects.requireNonNullElse(frueher, List.of()));
        aufgenommene = List.copyOf(aufgenommene);
    }

    /** To be compared at once. */
    public static final LocalDate SOFORT = LocalDate.EPOCH;

    /** What a household is called, and where it lives. */
    public record Anmeldung(BgNummer bgNummer, String geschaeftsstelle, Anschrift anschrift) {}

    /** Another household went up in it, from this day on. */
    public record Aufnahme(BedarfsgemeinschaftId id, LocalDate ab) {}

    public static Bedarfsgemeinschaft aufgenommen(BedarfsgemeinschaftId id, Anmeldung anmeldung,
            Fallschluessel schluessel, Spur spur) {
        return new Bedarfsgemeinschaft(id, 0, SCHEMA, anmeldung.bgNummer, anmeldung.geschaeftsstelle,
                anmeldung.anschrift, List.of(), new Mitglieder(List.of()), Leistungsakte.keine(), List.of(), null,
                SOFORT,
                schluessel, spur);
    }

    public Bedarfsgemeinschaft mit(Mitglieder neue, Spur fortgesetzt) {
        return new Bedarfsgemeinschaft(id, version, schema, bgNummer, geschaeftsstelle, anschrift, frueher, neue,
                leistung,
                aufgenommene, aufgegangenIn, SOFORT, schluessel, fortgesetzt);
    }

    public Bedarfsgemeinschaft mit(Leistungsakte neue, Spur fortgesetzt) {
        return new Bedarfsgemeinschaft(id, version, schema, bgNummer, geschaeftsstelle, anschrift, frueher, mitglieder,
                neue,
                aufgenommene, aufgegangenIn, SOFORT, schluessel, fortgesetzt);
    }

    /**
     * Where it lived.
     *
     * @param bis the last day
     * @param erfasstDurch subject of whoever has said that it has moved, at the identity provider
     */
    public record FruehereAnschrift(Anschrift anschrift, LocalDate bis, LocalDate erfasstAm, String erfasstDurch) {}

    /** Living somewhere else, after it lived where it has lived so far. */
    public Bedarfsgemeinschaft an(Anschrift neue, FruehereAnschrift bisher, Spur fortgesetzt) {
        return new Bedarfsgemeinschaft(id, version, schema, bgNummer, geschaeftsstelle, neue,
                Stream.concat(frueher.stream(), Stream.of(bisher)).toList(), mitglieder, leistung, aufgenommene,
                aufgegangenIn, SOFORT, schluessel, fortgesetzt);
    }

    public Bedarfsgemeinschaft vereinigt(Aufnahme neue, Mitglieder alle, Spur fortgesetzt) {
        return new Bedarfsgemeinschaft(id, version, schema, bgNummer, geschaeftsstelle, anschrift, frueher, alle,
                leistung,
                Stream.concat(aufgenommene.stream(), Stream.of(neue)).toList(), aufgegangenIn, SOFORT, schluessel,
                fortgesetzt);
    }

    /** @param in null as long as somebody remains */
    public Bedarfsgemeinschaft aufgegangen(@Nullable BedarfsgemeinschaftId in, Mitglieder verbliebene,
            Spur fortgesetzt) {
        return new Bedarfsgemeinschaft(id, version, schema, bgNummer, geschaeftsstelle, anschrift, frueher, verbliebene,
                leistung, aufgenommene, in, SOFORT, schluessel, fortgesetzt);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    @Override
    public String bezug() {
        return schluessel.bezug();
    }

    public Instant angelegtAm() {
        return spur.angelegtAm();
    }

    public Instant geaendertAm() {
        return spur.geaendertAm();
    }
}
