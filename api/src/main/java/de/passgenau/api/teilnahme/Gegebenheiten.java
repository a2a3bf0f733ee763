package de.passgenau.api.teilnahme;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.durchgang.Umstaende;
import org.springframework.stereotype.Component;

/** Knows under which circumstances somebody acts today, and on which days people work in the Land. */
@Component
public class Gegebenheiten {

    private final Clock clock;
    private final Kalender kalender;

    Gegebenheiten(Clock clock, Regelwerk regelwerk) {
        this.clock = clock;
        this.kalender = Kalender.fuer(regelwerk.land());
    }

    public LocalDate heute() {
        return LocalDate.now(clock);
    }

    public boolean istArbeitstag(LocalDate tag) {
        return kalender.istArbeitstag(tag);
    }

    public Umstaende fuer(Anrufer anrufer) {
        return new Umstaende(heute(), clock.instant(), anrufer.kennung(), this::istArbeitstag);
    }
}
