package de.passgenau.api.vermittlung.runde;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Kriterium;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person in the list of an Abgleichrunde, as she was ranked when it began, and what was decided about her. It goes with
 * the case.
 *
 * @param schema         version of the document's form
 * @param bezug          what the protocol knows the case by
 * @param rang           from 1, in the ranking of the offer
 * @param kriterien      why, without what only who sees the case may know
 * @param entscheidungen the first one first; none until somebody decides
 */
@Document("abgleichrundenzeilen")
public record Rundenzeile(
        @Id ZeilenId id,
        @Version long version,
        int schema,
        RundeId runde,
        StellenangebotId stelle,
        FallId fall,
        String bezug,
        int rang,
        int punkte,
        List<Rangkriterium> kriterien,
        List<Rundenentscheidung> entscheidungen,
        Spur spur) implements Dokument, Geschuetzt {

    public static final int SCHEMA = 1;

    public Rundenzeile {
        kriterien = List.copyOf(kriterien);
        entscheidungen = List.copyOf(entscheidungen);
    }

    Rundenzeile entschieden(Rundenentscheidung neue, Spur fortgesetzt) {
        return new Rundenzeile(id, version, schema, runde, stelle, fall, bezug, rang, punkte, kriterien,
                Stream.concat(entscheidungen.stream(), Stream.of(neue)).toList(), fortgesetzt);
    }

    /** Of the same person under another case. */
    public Rundenzeile in(FallId anderer, String andererBezug, Spur fortgesetzt) {
        return new Rundenzeile(id, version, schema, runde, stelle, anderer, andererBezug, rang, punkte, kriterien,
                entscheidungen, fortgesetzt);
    }

    /** What holds; null until somebody decides. */
    public @Nullable Rundenentscheidung entscheidung() {
        return entscheidungen.isEmpty() ? null : entscheidungen.getLast();
    }

    /** Put off is decided again when its day comes; the others stay as they are. */
    boolean istEntschieden() {
        var letzte = entscheidung();
        return letzte != null && letzte.art() != Rundenentscheidung.Art.ZURUECKSTELLEN;
    }

    /** By whom it is put off, as long as it is. */
    public Optional<Aufschub> aufschub() {
        return istEntschieden() ? Optional.empty() : Optional.ofNullable(entscheidung()).flatMap(Aufschub::nach);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    /** Somebody wants to look at it again on a day. */
    public record Aufschub(String durch, Instant am, LocalDate bis) {

        private static Optional<Aufschub> nach(Rundenentscheidung entscheidung) {
            return Optional.ofNullable(entscheidung.wieder())
                    .map(tag -> new Aufschub(entscheidung.durch(), entscheidung.am(), tag));
        }
    }

    /** What one criterion gave; its sentence where it tells nothing of where somebody lives and how. */
    public record Rangkriterium(
            Kriterium kriterium,
            Erfuellung erfuellt,
            int punkte,
            int maxPunkte,
            @Nullable String begruendung) {}
}
