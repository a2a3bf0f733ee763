package de.passgenau.api.security.schutz;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells a browser not to do with it. */
public final class Schutzkopf {

    /** For answers that are no pages. */
    public static final String NICHTS = "default-src 'none'; frame-ancestors 'none'";

    static final String KEINE_GERAETE = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private Schutzkopf() {}

    /**
     * In addition to what Spring Security writes of itself, such as {@code X-Frame-Options} and, on a secure way,
     * {@code Strict-Transport-Security}.
     */
    public static void schreiben(HeadersConfigurer<HttpSecurity> headers, String csp, ReferrerPolicy referrer) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(csp))
                .referrerPolicy(policy -> policy.policy(referrer))
                .permissionsPolicyHeader(policy -> policy.policy(KEINE_GERAETE))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
