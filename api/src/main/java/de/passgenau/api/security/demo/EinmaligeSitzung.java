package de.passgenau.api.security.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Hands over the authorization code and ends the session that served to obtain it: the next sign-in asks again, so
 * that
 * one can change from one demo login to the other. */
final class EinmaligeSitzung implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException {
        var grant = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        var target = UriComponentsBuilder.fromUriString(Objects.requireNonNull(grant.getRedirectUri()))
                .queryParam(
                        "code", Objects.requireNonNull(grant.getAuthorizationCode()).getTokenValue());
        if (grant.getState() != null) {
            target.queryParam("state", UriUtils.encode(grant.getState(), StandardCharsets.UTF_8));
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(target.build(true).toUriString());
    }
}
