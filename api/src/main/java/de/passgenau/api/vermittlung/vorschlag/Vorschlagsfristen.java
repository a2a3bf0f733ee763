package de.passgenau.api.vermittlung.vorschlag;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.fristen.kalender.Abstand;
import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.springframework.stereotype.Component;

/** knows by when somebody has to do something about a proposal, by the rule set of the Jobcenter. */
@Component
public class Vorschlagsfristen {

    private final Regelwerk regelwerk;
    private final Kalender kalender;

    Vorschlagsfristen(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
        this.kalender = Kalender.fuer(regelwerk.land());
    }

    /** None when it has ended, or no rule says so. */
    public Optional<Frist> frist(Vermittlungsvorschlag vorschlag) {
        var seit = vorschlag.seit();
        return vorschlag.stand()
                .phase()
                .flatMap(phase -> regelwerk.vorschlagsfrist(phase, seit))
                .map(dauer -> new Frist(vorschlag.stand(), seit, dauer,
                        kalender.ende(seit, Abstand.nach(dauer.anzahl(), dauer.einheit())).tag()));
    }

    /** What was to be done by when, and why. */
    public record Frist(Vorschlagsstand stand, LocalDate seit, Dauer dauer, LocalDate faelligAm) {

        public boolean ueberfaellig(LocalDate heute) {
            return heute.isAfter(faelligAm);
        }
    }
}
