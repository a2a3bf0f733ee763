package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.webhook.Webhookeinstellungen;

/** How much one address gets at once and in a second. */
final class Drossel {

    private static final Duration WARTEZEIT = Duration.ofSeconds(1);

    private final int gleichzeitig;
    private final Duration abstand;
    private final Map<String, Integer> laufende = new ConcurrentHashMap<>();
    private final Map<String, Instant> naechste = new ConcurrentHashMap<>();

    Drossel(Webhookeinstellungen einstellungen) {
        gleichzeitig = einstellungen.gleichzeitig();
        abstand = Duration.ofSeconds(1).dividedBy(Math.max(1, einstellungen.jeSekunde()));
    }

    /** Empty if another one has to end first. */
    Optional<Instant> fruehestens(Zustellung eine, Instant jetzt) {
        if (laufende.getOrDefault(eine.webhook(), 0) >= gleichzeitig) {
            return Optional.empty();
        }
        return Stream.of(eine.webhook(), eine.strecke())
                .map(wer -> naechste.computeIfPresent(wer, (id, wann) -> wann.isAfter(jetzt) ? wann : null))
                .filter(Objects::nonNull)
                .reduce((links, rechts) -> links.isAfter(rechts) ? links : rechts)
                .or(() -> Optional.of(jetzt));
    }

    void beginnt(Zustellung eine, Instant jetzt) {
        laufende.merge(eine.webhook(), 1, Integer::sum);
        naechste.put(eine.webhook(), jetzt.plus(abstand));
    }

    void endet(Zustellung eine) {
        laufende.computeIfPresent(eine.webhook(), (id, anzahl) -> anzahl > 1 ? anzahl - 1 : null);
    }

    /** As somebody else is at it, or something is wrong here. */
    void warte(Zustellung eine, Instant jetzt) {
        naechste.put(eine.strecke(), jetzt.plus(WARTEZEIT));
    }
}
