package de.passgenau.api.security;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose access token was checked, and until when that holds. */
final class AnruferToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Anrufer anrufer;
    private final Instant gueltigBis;
    private final @Nullable String programm;

    /** @param programm what the caller asks through, where the token names it */
    AnruferToken(Anrufer anrufer, Instant gueltigBis, @Nullable String programm) {
        super(anrufer.rollen().stream().map(Rolle::authority).map(SimpleGrantedAuthority::new).toList());
        this.anrufer = anrufer;
        this.gueltigBis = gueltigBis;
        this.programm = programm;
        setAuthenticated(true);
    }

    /** The same caller, who also deputises for whom this says; only a Fallmanager does. */
    AnruferToken vertretend(Vertretungsauskunft auskunft) {
        if (!anrufer.hat(Rolle.FALLMANAGER)) {
            return this;
        }
        var vertretene = auskunft.vertretene(anrufer.kennung());
        return anrufer.vertretungen().containsAll(vertretene)
                ? this
                : new AnruferToken(anrufer.vertretend(vertretene), gueltigBis, programm);
    }

    /** Whose requests are counted together. */
    String client() {
        return anrufer.kennung() + '\n' + programm;
    }

    Instant gueltigBis() {
        return gueltigBis;
    }

    /** How long the caller may go on, counting the same deviation of clocks as the check of the token does. */
    Duration remaining() {
        return Duration.between(Instant.now(), gueltigBis.plus(Tokenpruefung.CLOCK_SKEW));
    }

    @Override
    public Anrufer getPrincipal() {
        return anrufer;
    }

    @Override
    public String getName() {
        return anrufer.kennung();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
