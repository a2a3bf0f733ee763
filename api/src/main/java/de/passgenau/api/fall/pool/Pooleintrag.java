package de.passgenau.api.fall.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person was prepared for the pool of candidates. It is seen until its last day, or until something ends it before.
 *
 * @param branchen   codes of the branches in which she is found
 * @param satz       what employers read of her; names nobody and says nothing about health or life
 * @param gueltigBis the last day, as it is written, so that a filter can name it
 * @param durch      Kennung of who has prepared her
 * @param austritt   null as long as nothing has ended it
 */
public record Pooleintrag(
        String eintragId,
        List<String> branchen,
        String satz,
        @Nullable LocalDate verfuegbarAb,
        LocalDate tag,
        String gueltigBis,
        Instant am,
        String durch,
        @Nullable Poolaustritt austritt) {

    public Pooleintrag {
        branchen = List.copyOf(branchen);
        if (branchen.isEmpty() || satz.isBlank()) {
            throw new IllegalArgumentException("Nobody finds an entry without branch or sentence: " + eintragId);
        }
        if (LocalDate.parse(gueltigBis).isBefore(tag)) {
            throw new IllegalArgumentException("Entered on " + tag + " until " + gueltigBis);
        }
    }

    public LocalDate bis() {
        return LocalDate.parse(gueltigBis);
    }

    public boolean giltAm(LocalDate heute) {
        return austritt == null && !heute.isAfter(bis());
    }

    Pooleintrag beendet(Poolaustritt neuer) {
        return new Pooleintrag(eintragId, branchen, satz, verfuegbarAb, tag, gueltigBis, am, durch, neuer);
    }
}
