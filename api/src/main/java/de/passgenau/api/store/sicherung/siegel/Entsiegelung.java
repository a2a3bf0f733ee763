package de.passgenau.api.store.sicherung.siegel;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

/** Opens what was sealed; hands out no byte of a part before the whole part has proved to be genuine. */
final class Entsiegelung extends InputStream {

    private final PushbackInputStream quelle;
    private final Teilsiegel siegel;
    private byte[] teil = new byte[0];
    private int gelesen;
    private boolean letzter;

    Entsiegelung(InputStream quelle, Teilsiegel siegel) {
        this.quelle = new PushbackInputStream(quelle);
        this.siegel = siegel;
    }

    @Override
    public int read() throws IOException {
        byte[] eines = new byte[1];
        return read(eines, 0, 1) < 0 ? -1 : eines[0] & 0xff;
    }

    @Override
    public int read(byte[] ziel, int ab, int laenge) throws IOException {
        while (gelesen == teil.length) {
            if (letzter) {
                return -1;
            }
            oeffneNaechsten();
        }
        int stueck = Math.min(laenge, teil.length - gelesen);
        System.arraycopy(teil, gelesen, ziel, ab, stueck);
        gelesen += stueck;
        return stueck;
    }

    private void oeffneNaechsten() throws IOException {
        byte[] versiegelt = quelle.readNBytes(Teilsiegel.VERSIEGELT);
        int danach = quelle.read();
        letzter = danach < 0;
        if (!letzter) {
            quelle.unread(danach);
        }
        try {
            teil = siegel.oeffne(versiegelt, letzter);
            gelesen = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("The seal is broken", e);
        }
    }

    @Override
    public void close() throws IOException {
        quelle.close();
    }
}
