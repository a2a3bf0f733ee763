package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/**
 * Brings the events of a case in line with what follows from its household. What is missing is added, what no longer
 * follows is corrected and stays readable; what a person has corrected stays as she has left it. Doing it twice changes
 * nothing.
 */
final class Ereignisabgleich {

    private static final String GRUND = "Ergibt sich aus der Bedarfsgemeinschaft nicht mehr.";

    private final Bedarfsgemeinschaft bg;
    private final Mitglied mitglied;
    private final String kennzeichen;
    private final LocalDate heute;

    Ereignisabgleich(Bedarfsgemeinschaft bg, Mitglied mitglied, LocalDate heute) {
        this.bg = bg;
        this.mitglied = mitglied;
        this.kennzeichen = Fallereignis.kennzeichen(bg);
        this.heute = heute;
    }

    /** @param fruehestens the first day of the case */
    Fallverlauf angeglichen(Fallverlauf verlauf, LocalDate fruehestens) {
        Map<EintragId, Fallereignis> soll = new Leistungsbild(bg, mitglied, heute).ereignisse()
                .stream()
                .collect(Collectors.toMap(eines -> eines.id(bg, mitglied), eines -> eines, (eines, anderes) -> eines,
                        LinkedHashMap::new));
        var neu = verlauf;
        for (var eintrag : abgeleitete(verlauf)) {
            if (!soll.containsKey(eintrag.id())) {
                neu = neu.mit(berichtigung(eintrag));
            }
        }
        for (var eines : soll.entrySet()) {
            neu = ergaenzt(neu, eines.getKey(), eines.getValue(), fruehestens);
        }
        return neu;
    }

    /** The events that hold and follow from this household. */
    private List<Ereignis> abgeleitete(Fallverlauf verlauf) {
        return verlauf.geltend()
                .betreuung()
                .ereignisse()
                .alle()
                .stream()
                .filter(ereignis -> ereignis.id().wert().startsWith(kennzeichen))
                .toList();
    }

    private Berichtigung berichtigung(Ereignis falsches) {
        var id = kennzeichen + UUID.nameUUIDFromBytes((falsches.id().wert() + '/' + falsches.kopf().fassung())
                .getBytes(StandardCharsets.UTF_8));
        return new Berichtigung(Kopf.neu(new EintragId(id), heute, falsches.kopf().erfasstDurch()), falsches.id(),
                falsches.kopf().fassung(), GRUND, true);
    }

    private Fallverlauf ergaenzt(Fallverlauf verlauf, EintragId id, Fallereignis soll, LocalDate fruehestens) {
        var fassungen = verlauf.eintraege().filter(eintrag -> eintrag.id().equals(id)).map(Eintrag::kopf).toList();
        if (fassungen.isEmpty()) {
            return steht(soll, verlauf)
                    ? verlauf
                    : verlauf.mit(soll.mit(soll.kopf(id, fruehestens)));
        }
        return verlauf.berichtigungen()
                .zu(fassungen.getLast())
                .filter(berichtigung -> berichtigung.id().wert().startsWith(kennzeichen))
                .map(berichtigung -> verlauf.mit(soll.mit(wieder(fassungen.getLast(), soll))))
                .orElse(verlauf);
    }

    /** A person has recorded it already. */
    private static boolean steht(Fallereignis soll, Fallverlauf verlauf) {
        return verlauf.geltend()
                .betreuung()
                .ereignisse()
                .aller(soll.art())
                .anyMatch(eines -> eines.tag().equals(soll.tag()));
    }

    /** It follows again after it did not. */
    private Kopf wieder(Kopf letzter, Fallereignis soll) {
        return new Kopf(letzter.id(), letzter.fassung() + 1, letzter.seit(), heute, soll.erfasstDurch());
    }
}
