package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.vermittlung.pool.anfrage.folge.Anfragenstrom.Aenderung;

/**
 * How far somebody has come who watches all requests: the hour of the latest change, and which changes of the moments
 * before it are known, because what is stored a little later may bear an earlier hour.
 */
final class Lesestand {

    /** Longer than it takes from the hour that is written into a document until it is stored. */
    private static final Duration SPIELRAUM = Duration.ofSeconds(10);
    private static final Comparator<Aenderung> REIHENFOLGE = Comparator.comparing(Aenderung::am)
            .thenComparing(Aenderung::id);
    private static final String TRENNER = ";";
    private static final int TEILE = 3;

    private final Map<String, Gesehen> gesehene = new HashMap<>();
    private Instant bis;

    private Lesestand(Instant bis) {
        this.bis = bis;
    }

    /** A change that was told, or was there before somebody came. */
    private record Gesehen(long version, Instant am) {}

    static Lesestand amAnfang() {
        return new Lesestand(Instant.EPOCH);
    }

    /** Refuses what {@link #text} does not write. */
    static Lesestand von(String text) {
        try {
            var zeilen = text.split("\n", -1);
            var stand = new Lesestand(Instant.parse(zeilen[0]));
            Arrays.stream(zeilen)
                    .skip(1)
                    .map(zeile -> zeile.split(TRENNER, TEILE))
                    .forEach(teile -> stand.gesehene
                            .put(teile[0], new Gesehen(Long.parseLong(teile[1]), Instant.parse(teile[2]))));
            return stand;
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException unlesbar) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.ereignismarke");
        }
    }

    synchronized String text() {
        return bis + gesehene.entrySet()
                .stream()
                .map(eintrag -> '\n' + String.join(TRENNER, eintrag.getKey(),
                        Long.toString(eintrag.getValue().version), eintrag.getValue().am.toString()))
                .sorted()
                .collect(Collectors.joining());
    }

    /** Whatever is there already is nothing new. */
    synchronized void kenne(Collection<Aenderung> alle) {
        alle.forEach(this::nimm);
    }

    /** Those that have come since, the first one first. */
    synchronized List<Aenderung> versaeumte(Collection<Aenderung> alle) {
        return alle.stream()
                .filter(eine -> eine.am().isAfter(bis.minus(SPIELRAUM)) && istNeu(eine))
                .sorted(REIHENFOLGE)
                .toList();
    }

    /** Whether it is another one than all before; from now on it is known. */
    synchronized boolean nimm(Aenderung eine) {
        var neu = istNeu(eine);
        if (neu) {
            bis = eine.am().isAfter(bis) ? eine.am() : bis;
            gesehene.put(eine.id(), new Gesehen(eine.version(), eine.am()));
            gesehene.values().removeIf(alte -> alte.am.isBefore(bis.minus(SPIELRAUM)));
        }
        return neu;
    }

    private boolean istNeu(Aenderung eine) {
        var gesehen = gesehene.get(eine.id());
        return gesehen == null || gesehen.version < eine.version();
    }
}
