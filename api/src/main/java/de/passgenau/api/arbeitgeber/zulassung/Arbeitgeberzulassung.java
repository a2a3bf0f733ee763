package de.passgenau.api.arbeitgeber.zulassung;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

import de.passgenau.api.arbeitgeber.AlleArbeitgeber;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.security.Zulassungspruefung;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An employer is admitted while its Akkreditierung holds; nobody else needs one. */
@Component
class Arbeitgeberzulassung implements Zulassungspruefung {

    private final AlleArbeitgeber alle;
    private final Dokumentliste<Arbeitgeber> liste;
    private final Clock clock;

    Arbeitgeberzulassung(AlleArbeitgeber alle, Dokumentliste<Arbeitgeber> liste, Clock clock) {
        this.alle = alle;
        this.liste = liste;
        this.clock = clock;
    }

    @Override
    public boolean zugelassen(Anrufer anrufer) {
        return !anrufer.hat(Rolle.ARBEITGEBER) || Optional.ofNullable(anrufer.arbeitgeberId())
                .flatMap(id -> alle.findById(new ArbeitgeberId(id)))
                .filter(arbeitgeber -> arbeitgeber.zugelassenAm(LocalDate.now(clock)))
                .isPresent();
    }

    /** Changes of the employer, and every midnight; the first one comes when the changes are listened to already. */
    @Override
    public Publisher<?> anlaesse(Anrufer anrufer) {
        var changes = Flux.concat(liste.aenderungen(String.valueOf(anrufer.arbeitgeberId())), Mono.never());
        var midnights = Mono.defer(() -> Mono.delay(untilMidnight())).repeat();
        return Flux.merge(changes, midnights, Flux.just("now"));
    }

    private Duration untilMidnight() {
        var now = ZonedDateTime.now(clock);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()));
    }
}
