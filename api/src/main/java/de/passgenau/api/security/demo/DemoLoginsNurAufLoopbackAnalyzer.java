package de.passgenau.api.security.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the refused start what to do instead of printing a stack trace. */
final class DemoLoginsNurAufLoopbackAnalyzer extends AbstractFailureAnalyzer<DemoLoginsNurAufLoopback> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoLoginsNurAufLoopback cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Entweder einen Anmeldedienst angeben (PASSGENAU_OIDC_ISSUER), "
                        + "oder SERVER_ADDRESS weglassen: Passgenau bindet sich dann an 127.0.0.1.",
                cause);
    }
}
