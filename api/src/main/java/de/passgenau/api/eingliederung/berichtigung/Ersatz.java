package de.passgenau.api.eingliederung.berichtigung;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded in place of a wrong entry; what speaks against it is told at its place in the input.
 *
 * @param art how callers name the kind of entry
 */
record Ersatz(String art, Einzeltat tat) implements Einzeltat {

    /** None where callers have not named any. */
    static Stream<Ersatz> von(String art, @Nullable Einzeltat tat) {
        return tat == null ? Stream.empty() : Stream.of(new Ersatz(art, tat));
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return tat.verstoesse(lage)
                .stream()
                .map(einer -> einer.an("ersatz." + art + '.' + einer.feld()))
                .toList();
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return tat.eintrag(kopf, lage);
    }
}
