package de.passgenau.api.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** A small disk of its own that can run full or become read-only; needs the right to mount. */
public final class Tmpfs implements AutoCloseable {

    private final Path ort;

    private Tmpfs(Path ort) {
        this.ort = ort;
    }

    /** Skips the test where mounting is not allowed. */
    public static Tmpfs haengeEin(Path ort, String groesse) {
        Assumptions.assumeTrue(fuehreAus("mount", "-t", "tmpfs", "-o", "size=" + groesse, "tmpfs", ort.toString()),
                "mounting a small disk is not allowed here, the test of a full disk is skipped");
        return new Tmpfs(ort);
    }

    public void aendere(String optionen) {
        if (!fuehreAus("mount", "-o", "remount," + optionen, ort.toString())) {
            throw new AssertionError("remount with " + optionen + " failed");
        }
    }

    private static boolean fuehreAus(String... befehl) {
        try {
            Process prozess = new ProcessBuilder(befehl).redirectErrorStream(true).start();
            return prozess.waitFor(10, TimeUnit.SECONDS) && prozess.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        fuehreAus("umount", "-l", ort.toString());
    }
}
