package de.passgenau.api.teilnahme.konto;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import org.jspecify.annotations.Nullable;

/**
 * What the case has to know of one Teilnahme (T-05, T-06).
 *
 * @param tag          her first day, or the first one that she is expected
 * @param bis          her last day, as far as it is known
 * @param erfasstAm    when the Durchgang knew of it
 * @param erfasstDurch subject of whoever recorded it there
 */
public record Massnahmeereignis(
        Ereignis.Art art,
        LocalDate tag,
        @Nullable LocalDate bis,
        LocalDate erfasstAm,
        String erfasstDurch) {

    /** As what a Maßnahme stands in a case that works on these Hemmnisse; empty if no rule asks for it. */
    public static Optional<Ereignis.Art> art(Instrumentart instrument, Collection<Hemmnisart> wirktAuf) {
        return switch (instrument) {
            case AKTIVIERUNG_UND_EINGLIEDERUNG, AVGS -> Optional.of(Ereignis.Art.AKTIVIERUNGSMASSNAHME);
            case BERUFSAUSBILDUNG_AUSSERBETRIEBLICH -> Optional.of(Ereignis.Art.AUSBILDUNG_AUSSERBETRIEBLICH);
            case FBW -> Optional.of(Ereignis.Art.WEITERBILDUNG_MIT_ABSCHLUSS)
                    .filter(art -> wirktAuf.contains(Hemmnisart.FEHLENDER_BERUFSABSCHLUSS));
            case KOMMUNALE_LEISTUNG, SPRACHFOERDERUNG, VERMITTLUNGSBUDGET, EINGLIEDERUNGSZUSCHUSS, EINSTIEGSGELD,
                    EINSTIEGSQUALIFIZIERUNG, AUSBILDUNGSBEGLEITENDE_HILFEN, ASSISTIERTE_AUSBILDUNG,
                    BERUFSVORBEREITUNG, ARBEITSGELEGENHEIT, BESCHAEFTIGUNGSFOERDERUNG, FREIE_FOERDERUNG,
                    BERATUNGSANSATZ, SONSTIGE ->
                Optional.empty();
        };
    }

    /** The same however often and whenever it is derived. */
    static EintragId id(Durchgang durchgang, TeilnahmeId teilnahme) {
        return new EintragId(Herkunft.zeichen(durchgang.kennung()) + uuid(teilnahme.wert()));
    }

    static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    boolean steht(Ereignis eintrag) {
        return eintrag.art() == art && eintrag.tag().equals(tag) && Objects.equals(eintrag.bis(), bis);
    }

    Ereignis mit(Kopf kopf) {
        return Ereignis.von(kopf, art, tag, bis);
    }

    /** @param fruehestens the first day of the case; nothing was recorded in it before */
    Kopf kopf(EintragId id, LocalDate fruehestens) {
        return Kopf.neu(id, erfasstAm.isBefore(fruehestens) ? fruehestens : erfasstAm, erfasstDurch);
    }
}
