package de.passgenau.api.eingliederung.gespraech;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import org.jspecify.annotations.Nullable;

/**
 * Something happened, or will, that drives the process.
 *
 * @param bescheidVom the day of the letter, of a Bewilligung whose letter is known
 */
public record EreignisErfassen(
        Ereignis.Art art,
        LocalDate tag,
        @Nullable LocalDate bis,
        @Nullable LocalDate bescheidVom) implements Einzeltat {

    private static final List<Regel<EreignisErfassen>> REGELN = List.of(new MoeglicherZeitraum(),
            new BescheidZurBewilligung(), new NurEinmalErfasst());

    public static EreignisErfassen am(LocalDate tag, Ereignis.Art art) {
        return new EreignisErfassen(art, tag, null, null);
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Ereignis(kopf, art, tag, bis, bescheidVom);
    }
}
