package de.passgenau.api.vermittlung.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZielpruefungTests {

    private static Zielpruefung mit(boolean lokal, String... ziele) {
        return new Zielpruefung(new Webhookeinstellungen(lokal, List.of(ziele), 1, Duration.ZERO, Duration.ZERO,
                Duration.ZERO, 1, 1, 1, Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "2130706433", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1",
            "[::1]", "[::]", "[fe80::1]", "[fd00::1]", "[fc00::1]", "[ff02::1]", "[::ffff:10.0.0.1]",
            "[64:ff9b::a00:1]", "[2002:a00:1::]", "[2001::1]", "[2001:db8::1]", "localhost"})
    void refusesWhatTheInternetHasNot(String host) throws UnknownHostException {
        assertThat(mit(false).darf(URI.create("https://" + host + "/"))).isFalse();
        assertThat(mit(true).darf(URI.create("https://" + host.replace("localhost", "10.0.0.1")
                .replace("127.0.0.1", "10.0.0.1")
                .replace("[::1]", "10.0.0.1") + "/"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "192.169.0.1", "[2a00:1450::1]"})
    void letsThroughWhatItHas(String host) throws UnknownHostException {
        assertThat(mit(false).darf(URI.create("https://" + host + "/"))).isTrue();
    }

    @Test
    void knowsOnlyWhatTheOperatorNames() throws UnknownHostException {
        var genannte = mit(false, "10.20.0.0/16", "*.hooks.example.org", "fd00::/8");

        assertThat(genannte.darf(URI.create("https://10.20.3.4/"))).isTrue();
        assertThat(genannte.darf(URI.create("https://[fd00::9]/"))).isTrue();
        assertThat(genannte.darf(URI.create("https://10.21.3.4/"))).isFalse();
        assertThat(genannte.darf(URI.create("https://1.1.1.1/"))).isFalse();
    }

    @Test
    void takesPlainHttpOnThisMachineAloneAndOnlyIfToldSo() {
        assertThat(mit(false).lies("http://127.0.0.1:8080/")).isEmpty();
        assertThat(mit(true).lies("http://127.0.0.1:8080/")).isPresent();
        assertThat(mit(true).lies("http://hooks.example.org/")).isEmpty();
        assertThat(mit(false).lies("https://hooks.example.org/a?b=c")).isPresent();
    }

    @Test
    void refusesAnAddressInAnInnerNetAsSoonAsItIsNamed() {
        assertThat(mit(false).lies("https://10.0.0.1/")).isEmpty();
        assertThat(mit(false).lies("https://[fd00::9]/")).isEmpty();
        assertThat(mit(false, "10.0.0.0/8").lies("https://10.0.0.1/")).isPresent();
        assertThat(mit(false).lies("https://1.1.1.1/")).isPresent();
    }

    @Test
    void refusesNetsThatAreNone() {
        assertThatThrownBy(() -> mit(false, "10.0.0.0/33")).hasMessageContaining("10.0.0.0/33");
        assertThatThrownBy(() -> mit(false, "intern/8")).hasMessageContaining("intern/8");
    }
}
