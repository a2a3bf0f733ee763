package de.passgenau.api.vermittlung.webhook;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param lokal          whether plain http to this machine is allowed, for demonstration
 * @param ziele          names of hosts ({@code *.} in front for all below) and nets (10.20.0.0/16) that may be sent to;
 *                       every public address if there are none
 * @param versuche       how often a delivery is tried at most
 * @param erstePause     how long to wait after the first failure; three times as long after each further one
 * @param hoechstePause  but never longer than this
 * @param frist          how long a receiver may take to answer
 * @param jeSekunde      how many deliveries go to one address in a second at most
 * @param gleichzeitig   how many deliveries to one address are under way at once at most
 * @param fehlschlaege   after how many failures in a row an address rests
 * @param aufbewahrung   how long deliveries that are done are kept, to be repeated
 */
@ConfigurationProperties("passgenau.webhook")
public record Webhookeinstellungen(
        @DefaultValue("false") boolean lokal,
        @DefaultValue List<String> ziele,
        @DefaultValue("10") int versuche,
        @DefaultValue("10s") Duration erstePause,
        @DefaultValue("2h") Duration hoechstePause,
        @DefaultValue("10s") Duration frist,
        @DefaultValue("10") int jeSekunde,
        @DefaultValue("4") int gleichzeitig,
        @DefaultValue("30") int fehlschlaege,
        @DefaultValue("7d") Duration aufbewahrung) {}
