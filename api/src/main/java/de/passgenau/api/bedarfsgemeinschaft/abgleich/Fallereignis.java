package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import org.jspecify.annotations.Nullable;

/**
 * An event that the case of a member has to know of.
 *
 * @param bescheidVom the day of the letter by which benefits were granted; null if that is not what has brought them
 * @param erfasstAm when the household knew of it
 * @param erfasstDurch subject of whoever recorded it there
 */
record Fallereignis(
        Ereignis.Art art,
        LocalDate tag,
        @Nullable LocalDate bescheidVom,
        LocalDate erfasstAm,
        String erfasstDurch) {

    /** What the ids of all entries begin with that follow from this household. */
    static String kennzeichen(Bedarfsgemeinschaft bg) {
        return Herkunft.zeichen(bg.kennung());
    }

    /** The same however often and whenever it is derived. */
    EintragId id(Bedarfsgemeinschaft bg, Mitglied mitglied) {
        var text = mitglied.id().wert() + '/' + art + '/' + tag;
        return new EintragId(
                kennzeichen(bg) + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    Ereignis mit(Kopf kopf) {
        return new Ereignis(kopf, art, tag, null, bescheidVom);
    }

    /** @param fruehestens the first day of the case; nothing was recorded in it before */
    Kopf kopf(EintragId id, LocalDate fruehestens) {
        return Kopf.neu(id, erfasstAm.isBefore(fruehestens) ? fruehestens : erfasstAm, erfasstDurch);
    }
}
