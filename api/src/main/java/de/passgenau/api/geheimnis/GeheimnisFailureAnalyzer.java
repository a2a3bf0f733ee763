package de.passgenau.api.geheimnis;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the operator's secret is missing or too short. */
final class GeheimnisFailureAnalyzer extends AbstractFailureAnalyzer<GeheimnisUngueltig> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, GeheimnisUngueltig cause) {
        return new FailureAnalysis("Das Geheimnis hinter den Kennungen fehlt oder ist unbrauchbar.",
                String.valueOf(cause.getMessage()), cause);
    }
}
