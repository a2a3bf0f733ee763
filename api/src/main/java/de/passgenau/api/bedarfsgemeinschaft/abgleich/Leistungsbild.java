package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsbezug;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.fall.verlauf.Ereignis;
import org.jspecify.annotations.Nullable;

/**
 * What the case of one member has to know of Antrag and benefits of its household: as far as the person belonged to it
 * and was an eLb then, be it that she became one while they were paid (E-02). Grants that follow one another are one time with benefits; their end is an event when it
 * has come, or was decided.
 */
final class Leistungsbild {

    private final Bedarfsgemeinschaft bg;
    private final Mitglied mitglied;
    private final LocalDate heute;

    Leistungsbild(Bedarfsgemeinschaft bg, Mitglied mitglied, LocalDate heute) {
        this.bg = bg;
        this.mitglied = mitglied;
        this.heute = heute;
    }

    List<Fallereignis> ereignisse() {
        return Stream.concat(antraege(), zeiten().flatMap(this::ereignisse)).distinct().toList();
    }

    /** The next day on which more follows although nothing is recorded; empty if nothing will. */
    Optional<LocalDate> naechsterTag() {
        return zeiten().flatMap(zeit -> Stream.of(zeit.von, zeit.bis == null ? zeit.von : zeit.bis.plusDays(1)))
                .filter(tag -> tag.isAfter(heute))
                .min(Comparator.naturalOrder());
    }

    private Stream<Fallereignis> antraege() {
        return bg.leistung()
                .antraege()
                .stream()
                .filter(antrag -> mitglied.dabei(antrag.vollstaendigAm()))
                .filter(antrag -> mitglied.istElb(antrag.vollstaendigAm()))
                .map(antrag -> new Fallereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, antrag.vollstaendigAm(), null,
                        antrag.erfasstAm(), antrag.erfasstDurch()));
    }

    private Stream<Fallereignis> ereignisse(Zeit zeit) {
        var erfasst = zeit.grund.grundlage();
        var beginn = zeit.von.isAfter(heute)
                ? Stream.<Fallereignis>empty()
                : Stream.of(new Fallereignis(Ereignis.Art.BEWILLIGUNG, zeit.von, zeit.bescheidVom,
                        spaeter(erfasst.erfasstAm(), zeit.von), erfasst.erfasstDurch()));
        var ende = zeit.bis;
        return ende == null || zeit.von.isAfter(heute) || !zeit.endgueltig && !ende.isBefore(heute)
                ? beginn
                : Stream.concat(beginn, Stream.of(new Fallereignis(Ereignis.Art.LEISTUNGSENDE, ende, null,
                        spaeter(erfasst.erfasstAm(), ende.isBefore(heute) ? ende.plusDays(1) : zeit.von),
                        erfasst.erfasstDurch())));
    }

    private static LocalDate spaeter(LocalDate eines, LocalDate anderes) {
        return eines.isBefore(anderes) ? anderes : eines;
    }

    /** The times with benefits that this person had as an eLb. */
    private Stream<Zeit> zeiten() {
        return bg.leistung()
                .bezogen()
                .stream()
                .flatMap(bezug -> Zugehoerigkeiten.zusammenhaengend(mitglied)
                        .filter(dabei -> bezug.ueberschneidet(dabei.von(), dabei.bis()))
                        .map(dabei -> Zeit.von(bezug, dabei)))
                .flatMap(zeit -> mitglied.elbAb().flatMap(zeit::ab).stream());
    }

    /**
     * @param bescheidVom the day of the letter that has granted them; null for who came to the household, or of age, later
     * @param endgueltig whether nobody expects more of it
     */
    private record Zeit(
            LocalDate von,
            @Nullable LocalDate bis,
            @Nullable LocalDate bescheidVom,
            boolean endgueltig,
            Leistungsbezug grund) {

        static Zeit von(Leistungsbezug bezug, Zugehoerigkeit dabei) {
            var ende = Stream.of(Optional.ofNullable(bezug.bis()), Optional.ofNullable(dabei.bis()))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            var ausgezogen = ende != null && Objects.equals(ende, dabei.bis());
            var von = spaeter(bezug.von(), dabei.von());
            return new Zeit(von, ende, von.equals(bezug.von()) ? bezug.grundlage().tag() : null,
                    bezug.endgueltig() || ausgezogen, bezug);
        }

        /** What is left of it from this day on. */
        Optional<Zeit> ab(LocalDate tag) {
            if (!tag.isAfter(von)) {
                return Optional.of(this);
            }
            return bis != null && bis.isBefore(tag)
                    ? Optional.empty()
                    : Optional.of(new Zeit(tag, bis, null, endgueltig, grund));
        }
    }
}
