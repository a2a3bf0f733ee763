package de.passgenau.api.store.sicherung.siegel;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written to it; closing it seals the last part and leaves the stream below open. */
final class Versiegelung extends OutputStream {

    private final OutputStream ziel;
    private final Teilsiegel siegel;
    private final byte[] teil = new byte[Teilsiegel.KLAR];
    private int gefuellt;
    private boolean geschlossen;

    Versiegelung(OutputStream ziel, Teilsiegel siegel) {
        this.ziel = ziel;
        this.siegel = siegel;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int ab, int laenge) throws IOException {
        int geschrieben = 0;
        while (geschrieben < laenge) {
            if (gefuellt == teil.length) {
                verschliesse(false); // only now is it known that it is not the last
            }
            int stueck = Math.min(laenge - geschrieben, teil.length - gefuellt);
            System.arraycopy(bytes, ab + geschrieben, teil, gefuellt, stueck);
            gefuellt += stueck;
            geschrieben += stueck;
        }
    }

    private void verschliesse(boolean letzter) throws IOException {
        ziel.write(siegel.verschliesse(teil, gefuellt, letzter));
        gefuellt = 0;
    }

    @Override
    public void close() throws IOException {
        if (!geschlossen) {
            geschlossen = true;
            verschliesse(true);
        }
    }
}
