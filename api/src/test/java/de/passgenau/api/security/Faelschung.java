package de.passgenau.api.security;

import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** The well-known ways to forge a token. */
final class Faelschung {

    private Faelschung() {}

    /** Hopes for a verifier that takes the algorithm from the token and the key from the provider. */
    static String withPublicKeyAsSecret(RSAKey key, JWTClaimsSet claims) {
        try {
            return sign(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
                    new MACSigner(key.toRSAPublicKey().getEncoded()), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hopes for a verifier that believes a key because it came along. */
    static String withKeyInHeader(JWTClaimsSet claims) {
        try {
            var own = new RSAKeyGenerator(2048).keyID("eins").generate();
            return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(),
                    new RSASSASigner(own), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Genuine, but with an extension that nobody here understands (RFC 7515, 4.1.11). */
    static String withCriticalHeader(RSAKey key, JWTClaimsSet claims) {
        try {
            return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID())
                    .criticalParams(Set.of("urn:zauber"))
                    .customParam("urn:zauber", true)
                    .build(), new RSASSASigner(key), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String withPayload(String token, JWTClaimsSet other) {
        var parts = token.split("\\.");
        return parts[0] + "." + other.toPayload().toBase64URL() + "." + parts[2];
    }

    private static String sign(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        var jwt = new SignedJWT(header, claims);
        jwt.sign(signer);
        return jwt.serialize();
    }
}
