package de.passgenau.api.security;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;

/** Holds where an identity provider is configured. */
final class MitAnmeldedienst extends NoneNestedConditions {

    MitAnmeldedienst() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @Conditional(OhneAnmeldedienst.class)
    static final class Ohne {}
}
