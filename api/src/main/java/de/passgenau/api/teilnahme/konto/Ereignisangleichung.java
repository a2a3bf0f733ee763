package de.passgenau.api.teilnahme.konto;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * Brings the events of a case in line with its Teilnahmen. What is missing is added; what has come otherwise than it was
 * planned is corrected from today on, and stays readable. Doing it twice changes nothing.
 *
 * @param arten       as what each Maßnahme stands in a case; not there if it does not
 * @param fruehestens the first day of the case
 */
public record Ereignisangleichung(
        Massnahmenbild bild,
        Map<MassnahmeId, Ereignis.Art> arten,
        LocalDate heute,
        LocalDate fruehestens) {

    private static final String GRUND = "Die Teilnahme an der Maßnahme ist anders verlaufen.";

    public Fallverlauf angeglichen(Fallverlauf verlauf, Fallkennung fall, Collection<Durchgang> durchgaenge) {
        var neu = verlauf;
        for (var durchgang : durchgaenge) {
            for (var eine : durchgang.teilnahmen(fall).toList()) {
                neu = angeglichen(neu, durchgang, eine);
            }
        }
        return neu;
    }

    private Fallverlauf angeglichen(Fallverlauf verlauf, Durchgang durchgang, Teilnahme eine) {
        var id = Massnahmeereignis.id(durchgang, eine.id());
        var soll = Optional.ofNullable(arten.get(durchgang.massnahmeId()))
                .flatMap(art -> bild.von(durchgang, eine, art))
                .orElse(null);
        var steht = stehendes(verlauf, id);
        if (steht == null) {
            return soll == null ? verlauf : ergaenzt(verlauf, id, soll);
        }
        return soll != null && soll.steht(steht) ? verlauf : ersetzt(verlauf, steht, soll, durchgang);
    }

    private static @Nullable Ereignis stehendes(Fallverlauf verlauf, EintragId id) {
        return verlauf.geltend()
                .betreuung()
                .ereignisse()
                .alle()
                .stream()
                .filter(ereignis -> ereignis.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Unless a person has recorded it already; once more if it follows again after it did not. */
    private Fallverlauf ergaenzt(Fallverlauf verlauf, EintragId id, Massnahmeereignis soll) {
        var letzter = verlauf.eintraege()
                .filter(eintrag -> eintrag.id().equals(id))
                .map(Eintrag::kopf)
                .reduce((frueher, spaeter) -> spaeter);
        if (letzter.isPresent()) {
            return verlauf.mit(soll.mit(new Kopf(id, letzter.get().fassung() + 1, heute, heute, soll.erfasstDurch())));
        }
        var vonHand = verlauf.geltend()
                .betreuung()
                .ereignisse()
                .aller(soll.art())
                .anyMatch(eines -> eines.tag().equals(soll.tag()) && !Herkunft.hat(eines.id()));
        return vonHand ? verlauf : verlauf.mit(soll.mit(soll.kopf(id, fruehestens)));
    }

    private Fallverlauf ersetzt(Fallverlauf verlauf, Ereignis falsches, @Nullable Massnahmeereignis soll,
            Durchgang durchgang) {
        var kopf = falsches.kopf();
        var id = Herkunft.zeichen(durchgang.kennung())
                + Massnahmeereignis.uuid(falsches.id().wert() + '/' + kopf.fassung());
        var berichtigung = new Berichtigung(Kopf.neu(new EintragId(id), heute, kopf.erfasstDurch()), falsches.id(),
                kopf.fassung(), GRUND, false);
        var ohne = verlauf.mit(berichtigung);
        return soll == null ? ohne : ohne.mit(soll.mit(kopf.berichtigt(berichtigung)));
    }
}
