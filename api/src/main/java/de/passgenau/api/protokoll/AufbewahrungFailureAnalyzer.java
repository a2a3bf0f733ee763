package de.passgenau.api.protokoll;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the protocol would be kept for too short a time. */
final class AufbewahrungFailureAnalyzer extends AbstractFailureAnalyzer<AufbewahrungZuKurz> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AufbewahrungZuKurz cause) {
        return new FailureAnalysis("Das Protokoll würde zu kurz aufbewahrt.", String.valueOf(cause.getMessage()),
                cause);
    }
}
