package de.passgenau.api.security.anbieter;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Asks the identity provider for its keys every ten seconds at most, however many unknown keys callers name. */
final class Schluesselabruf extends RestTemplate {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private volatile @Nullable Antwort latest;

    Schluesselabruf(SimpleClientHttpRequestFactory requests) {
        super(requests);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ResponseEntity<T> exchange(RequestEntity<?> request, Class<T> type) {
        Antwort known = latest;
        if (known != null && Instant.now().isBefore(known.received().plus(PAUSE))) {
            return (ResponseEntity<T>) known.keys();
        }
        ResponseEntity<T> keys = super.exchange(request, type);
        latest = new Antwort(keys, Instant.now());
        return keys;
    }

    private record Antwort(ResponseEntity<?> keys, Instant received) {}
}
