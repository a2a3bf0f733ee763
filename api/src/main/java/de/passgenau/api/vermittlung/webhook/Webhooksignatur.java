package de.passgenau.api.vermittlung.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import de.passgenau.api.geheimnis.Geheimnis;

/**
 * Signs what is sent. The key is derived from the operator's secret and stands nowhere; whoever gets it is told once.
 */
public final class Webhooksignatur {

    private static final String PRAEFIX = "pgwh_";
    private static final String HMAC = "HmacSHA256";

    private final Geheimnis geheimnis;
    private final Clock clock;
    private final InstantSource weltzeit;

    /** @param weltzeit what time it is for a receiver, whatever day the office pretends */
    Webhooksignatur(Geheimnis geheimnis, Clock clock, InstantSource weltzeit) {
        this.geheimnis = geheimnis;
        this.clock = clock;
        this.weltzeit = weltzeit;
    }

    /** The present key. */
    String schluessel(Webhook webhook) {
        return schluessel(webhook, webhook.schluessel().nummer());
    }

    private String schluessel(Webhook webhook, int nummer) {
        var salz = String.join("/", webhook.id(), Long.toString(webhook.spur().angelegtAm().toEpochMilli()),
                Integer.toString(nummer));
        return PRAEFIX + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(geheimnis.abgeleitet("webhook", salz.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@code t=<seconds>,v1=<hex>}, with a second {@code v1} as long as the former key is valid, too. */
    public String zu(Webhook webhook, String inhalt) {
        long jetzt = weltzeit.instant().getEpochSecond();
        var text = jetzt + "." + inhalt;
        var neue = "t=" + jetzt + ",v1=" + hmac(schluessel(webhook), text);
        return webhook.schluessel().giltAltes(clock.instant())
                ? neue + ",v1=" + hmac(schluessel(webhook, webhook.schluessel().nummer() - 1), text)
                : neue;
    }

    private static String hmac(String schluessel, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(schluessel.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}
