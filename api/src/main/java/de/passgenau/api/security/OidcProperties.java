package de.passgenau.api.security;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The identity provider and how its tokens speak of a caller.
 *
 * @param issuer address of the OpenID provider, exactly as it stands in {@code iss}; without it the demo logins are
 *            active
 * @param audience what a token's {@code aud} must contain one of
 * @param hoechstdauer how long a token may be valid from issue to expiry
 * @param claims where in the token a caller's attributes stand */
@ConfigurationProperties("passgenau.oidc")
public record OidcProperties(
        @Nullable String issuer,
        @DefaultValue(OidcProperties.AUDIENCE) List<String> audience,
        @DefaultValue("24h") Duration hoechstdauer,
        @DefaultValue Claims claims) {

    private static final String AUDIENCE = "passgenau";

    /** A token for everybody is one for nobody: an empty audience means the usual one. */
    public OidcProperties {
        audience = audience.isEmpty() ? List.of(AUDIENCE) : List.copyOf(audience);
    }

    /** Names of claims; a dot leads into an object, as in {@code realm_access.roles}.
     *
     * @param kennung claim with the unique id of the caller
     * @param name claim with the name to display
     * @param rollen claim with the roles: a list, or words separated by blanks
     * @param geschaeftsstellen claim with the names of the Geschäftsstellen
     * @param traeger claim with the id of the caller's Träger
     * @param arbeitgeber claim with the id of the caller's Arbeitgeber
     * @param fallmanagerArt claim with the kind of a Fallmanager
     * @param vertretungen claim with the Kennungen of those whom a Fallmanager deputises for */
    public record Claims(
            @DefaultValue("sub") String kennung,
            @DefaultValue("name") String name,
            @DefaultValue("rollen") String rollen,
            @DefaultValue("geschaeftsstellen") String geschaeftsstellen,
            @DefaultValue("traeger") String traeger,
            @DefaultValue("arbeitgeber") String arbeitgeber,
            @DefaultValue("fallmanager_art") String fallmanagerArt,
            @DefaultValue("vertretungen") String vertretungen) {}
}
