package de.passgenau.api.security.anbieter;

import de.passgenau.api.security.OhneAnmeldedienst;
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
