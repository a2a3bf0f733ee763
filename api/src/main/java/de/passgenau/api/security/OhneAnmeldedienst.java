package de.passgenau.api.security;

import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where no identity provider is configured; an empty address is none. */
public final class OhneAnmeldedienst extends SpringBootCondition {

    private static final String ISSUER = "passgenau.oidc.issuer";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean fehlt = !StringUtils.hasText(context.getEnvironment().getProperty(ISSUER));
        return new ConditionOutcome(fehlt, ISSUER + (fehlt ? " is not set" : " is set"));
    }
}
