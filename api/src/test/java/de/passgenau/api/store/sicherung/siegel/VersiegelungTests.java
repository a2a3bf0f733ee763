package de.passgenau.api.store.sicherung.siegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersiegelungTests {

    private static final int TEIL = Teilsiegel.VERSIEGELT;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Teilsiegel.KLAR - 1, Teilsiegel.KLAR, Teilsiegel.KLAR + 1, 3 * Teilsiegel.KLAR})
    void opensAgainToWhatWasWrittenInPiecesOfAnySize(int laenge) throws IOException {
        byte[] klar = zufall(laenge);
        ByteArrayOutputStream versiegelt = new ByteArrayOutputStream();
        try (Versiegelung strom = new Versiegelung(versiegelt, siegel("a"))) {
            for (int ab = 0; ab < laenge; ab += 7_001) {
                strom.write(klar, ab, Math.min(7_001, laenge - ab));
            }
        }

        assertThat(geoeffnet(versiegelt.toByteArray(), "a")).isEqualTo(klar);
        assertThat(versiegelt.size()).isEqualTo(laenge + 16 * Math.max(1, Math.ceilDiv(laenge, Teilsiegel.KLAR)));
    }

    @Test
    void breaksWithASingleBitWhereverItIs() throws IOException {
        byte[] ganz = versiegelt(zufall(2 * Teilsiegel.KLAR + 100));
        for (int ort : new int[] {0, TEIL - 1, TEIL, 2 * TEIL - 17, 2 * TEIL, ganz.length - 1}) {
            byte[] falsch = ganz.clone();
            falsch[ort] ^= 1;
            refuses(falsch);
        }
    }

    @Test
    void breaksWhereTheTailIsCutOffEvenBetweenTwoParts() throws IOException {
        byte[] ganz = versiegelt(zufall(2 * Teilsiegel.KLAR + 100));
        for (int laenge : new int[] {0, 15, TEIL - 1, TEIL, 2 * TEIL, ganz.length - 1}) {
            refuses(Arrays.copyOf(ganz, laenge));
        }
    }

    @Test
    void breaksWherePartsAreSwappedLeftOutDoubledOrAppended() throws IOException {
        byte[] ganz = versiegelt(zufall(3 * Teilsiegel.KLAR));
        byte[] eins = Arrays.copyOfRange(ganz, 0, TEIL);
        byte[] zwei = Arrays.copyOfRange(ganz, TEIL, 2 * TEIL);
        byte[] drei = Arrays.copyOfRange(ganz, 2 * TEIL, 3 * TEIL);

        assertThat(geoeffnet(reihe(eins, zwei, drei), "a")).hasSize(3 * Teilsiegel.KLAR);
        refuses(reihe(zwei, eins, drei));
        refuses(reihe(eins, drei));
        refuses(reihe(eins, zwei, zwei, drei));
        refuses(reihe(eins, zwei, drei, drei));
        refuses(reihe(eins, zwei, drei, new byte[] {0}));
    }

    @Test
    void opensForNoOtherEntry() throws IOException {
        byte[] ganz = versiegelt(zufall(100));

        assertThatThrownBy(() -> geoeffnet(ganz, "b")).isInstanceOf(IOException.class);
    }

    private static void refuses(byte[] falsch) {
        assertThatThrownBy(() -> geoeffnet(falsch, "a")).isInstanceOf(IOException.class)
                .hasMessage("The seal is broken");
    }

    private static byte[] versiegelt(byte[] klar) throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (Versiegelung strom = new Versiegelung(ziel, siegel("a"))) {
            strom.write(klar);
        }
        return ziel.toByteArray();
    }

    private static byte[] geoeffnet(byte[] versiegelt, String eintrag) throws IOException {
        try (InputStream offen = new Entsiegelung(new ByteArrayInputStream(versiegelt), siegel(eintrag))) {
            return offen.readAllBytes();
        }
    }

    private static Teilsiegel siegel(String eintrag) {
        return new Teilsiegel(new byte[32], eintrag);
    }

    private static byte[] reihe(byte[]... teile) {
        ByteArrayOutputStream alle = new ByteArrayOutputStream();
        for (byte[] teil : teile) {
            alle.writeBytes(teil);
        }
        return alle.toByteArray();
    }

    private static byte[] zufall(int laenge) {
        byte[] bytes = new byte[laenge];
        new Random(laenge).nextBytes(bytes);
        return bytes;
    }
}
