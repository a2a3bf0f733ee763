package de.passgenau.api.schreiben.einladung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.schreiben.absender.Geschaeftsstellen;
import de.passgenau.api.schreiben.absender.Rechtsfolgen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the invitation to an appointment that is in a case, dated as it was sent. */
@Component
class Einladungen {

    private final Geschaeftsstellen geschaeftsstellen;
    private final Rechtsfolgen rechtsfolgen;
    private final Clock clock;

    Einladungen(Geschaeftsstellen geschaeftsstellen, Rechtsfolgen rechtsfolgen, Clock clock) {
        this.geschaeftsstellen = geschaeftsstellen;
        this.rechtsfolgen = rechtsfolgen;
        this.clock = clock;
    }

    Optional<Einladungsbrief> zu(Fall fall, EintragId terminId, @Nullable String unterzeichner) {
        var termine = fall.verlauf().geltend().betreuung().termine();
        var termin = termine.termin(terminId);
        if (termin.isPresent() && termine.stand(terminId).filter(Terminstand.Abgesagt.class::isInstance).isPresent()) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.einladung-abgesagt");
        }
        return termin.map(einer -> brief(fall, einer, unterzeichner));
    }

    private Einladungsbrief brief(Fall fall, Termin termin, @Nullable String unterzeichner) {
        var datum = Optional.ofNullable(termin.einladung())
                .map(Einladung::versandtAm)
                .orElseGet(() -> LocalDate.now(clock));
        return new Einladungsbrief(geschaeftsstellen.fuer(fall), fall.person(), fall.fallnummer(), datum, unterzeichner,
                termin, Einladungsbrief.istMeldeaufforderung(termin) ? rechtsfolgen.am(datum) : null);
    }
}
