package de.passgenau.api.graphql;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the secret behind the opaque ids is missing or too short. */
final class SchluesselFailureAnalyzer extends AbstractFailureAnalyzer<SchluesselUngueltig> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchluesselUngueltig cause) {
        return new FailureAnalysis("Das Geheimnis hinter den Kennungen fehlt oder ist unbrauchbar.",
                String.valueOf(cause.getMessage()), cause);
    }
}
