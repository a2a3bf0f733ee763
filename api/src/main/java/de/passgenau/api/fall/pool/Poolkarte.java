package de.passgenau.api.fall.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.api.fall.pool.Poolaustritt.Grund;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a person is in the pool, at most once at a time.
 *
 * @param offen  the entry that nothing has ended; its last day may be over
 * @param frueher those before, the first one first
 */
public record Poolkarte(@Nullable Pooleintrag offen, List<Pooleintrag> frueher) {

    private static final ZoneId ORT = ZoneId.of("Europe/Berlin");

    public Poolkarte {
        frueher = List.copyOf(frueher);
    }

    public static Poolkarte keine() {
        return new Poolkarte(null, List.of());
    }

    /** A new entry takes the place of the one before. */
    public Poolkarte mit(Pooleintrag neu) {
        return new Poolkarte(neu, beendet(neu.tag(), Poolaustritt.vonSelbst(Grund.ERSETZT, neu.am())).frueher);
    }

    /** Nothing changes where there is no entry; one whose last day was over before has ended by that. */
    public Poolkarte beendet(LocalDate tag, Poolaustritt austritt) {
        return offen == null
                ? this
                : new Poolkarte(null, Stream.concat(frueher.stream(),
                        Stream.of(offen.beendet(tag.isAfter(offen.bis()) ? abgelaufen(offen) : austritt))).toList());
    }

    private static Poolaustritt abgelaufen(Pooleintrag eintrag) {
        return Poolaustritt.vonSelbst(Grund.ABGELAUFEN, eintrag.bis().plusDays(1).atStartOfDay(ORT).toInstant());
    }

    /** As it is when the rest of the case is as it is: what the entry rests on may be gone. */
    public Poolkarte soweit(Function<Pooleintrag, Optional<Grund>> ende, Instant am) {
        return offen == null
                ? this
                : ende.apply(offen)
                        .map(grund -> beendet(LocalDate.ofInstant(am, ORT), Poolaustritt.vonSelbst(grund, am)))
                        .orElse(this);
    }

    /** With what there was of the same person elsewhere, which ends there. */
    public Poolkarte vereint(Poolkarte andere, Instant am) {
        var beendete = andere.beendet(LocalDate.ofInstant(am, ORT),
                Poolaustritt.vonSelbst(Grund.ZUSAMMENGEFUEHRT, am)).frueher;
        return new Poolkarte(offen, Stream.concat(frueher.stream(), beendete.stream()).distinct().toList());
    }

    /** The last day of the entry that nothing has ended, as it is written. */
    public Set<String> bis() {
        return offen == null ? Set.of() : Set.of(offen.gueltigBis());
    }

    public Optional<Pooleintrag> geltend(LocalDate heute) {
        return Optional.ofNullable(offen).filter(eintrag -> eintrag.giltAm(heute));
    }

    /** All that there was and is, the latest first; what is over by its last day says so. */
    public List<Pooleintrag> alle(LocalDate heute) {
        var letzter = offen == null || offen.giltAm(heute)
                ? Stream.ofNullable(offen)
                : Stream.of(offen.beendet(abgelaufen(offen)));
        return Stream.concat(letzter, frueher.reversed().stream()).toList();
    }
}
