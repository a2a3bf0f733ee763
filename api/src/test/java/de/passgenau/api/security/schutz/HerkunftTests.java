package de.passgenau.api.security.schutz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HerkunftTests {

    @ParameterizedTest
    @CsvSource({"203.0.113.5, 203.0.113.5, true", "203.0.113.5, 203.0.113.6, false",
            "2001:db8:0:1::5, 2001:db8:0:1:ffff::6, true", "2001:db8:0:1::5, 2001:db8:0:2::5, false"})
    void isOneAddressOrOneNetworkOfIpv6(String one, String other, boolean same) {
        assertThat(Herkunft.von(from(one)).equals(Herkunft.von(from(other)))).isEqualTo(same);
    }

    @Test
    void doesNotFollowAHeaderThatAnybodyCanWrite() {
        var request = from("203.0.113.5");
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        request.addHeader("Forwarded", "for=198.51.100.1");

        assertThat(Herkunft.von(request)).isEqualTo(Herkunft.von(from("203.0.113.5")));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
