package de.passgenau.api.security.demo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Remembers the last sign-ins of persons, so that no code is redeemed twice, and of programs nothing at all: the memory
 * stays as small after a million tokens as after the first. */
final class LetzteAnmeldungen implements OAuth2AuthorizationService {

    private static final int REMEMBERED = 1_000;

    private final InMemoryOAuth2AuthorizationService memory = new InMemoryOAuth2AuthorizationService();
    private final Map<String, OAuth2Authorization> latest = new LinkedHashMap<>();

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            return;
        }
        memory.save(authorization);
        latest.put(authorization.getId(), authorization);
        if (latest.size() > REMEMBERED) {
            remove(latest.values().iterator().next());
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        latest.remove(authorization.getId());
        memory.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return memory.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return memory.findByToken(token, tokenType);
    }
}
