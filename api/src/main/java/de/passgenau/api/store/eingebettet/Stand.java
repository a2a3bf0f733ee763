package de.passgenau.api.store.eingebettet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/** The latest version of the file that was promised to a client, kept beside it: a truncated file, which H2 would open
 * at an older version without a word, is noticed by it. */
final class Stand {

    private final Path ort;
    private @Nullable FileChannel kanal;

    Stand(Path ort) {
        this.ort = ort;
    }

    /** 0 where nothing readable was noted. */
    long gemerkt() {
        try {
            ByteBuffer inhalt = ByteBuffer.wrap(Files.readAllBytes(ort));
            if (inhalt.remaining() != 2 * Long.BYTES) {
                return 0;
            }
            long version = inhalt.getLong();
            return inhalt.getLong() == ~version ? version : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    synchronized void merke(long version) {
        ByteBuffer inhalt = ByteBuffer.allocate(2 * Long.BYTES).putLong(version).putLong(~version).flip();
        try {
            if (kanal == null) {
                kanal = FileChannel.open(ort, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            }
            kanal.write(inhalt, 0);
        } catch (IOException e) {
            // The note is a second line of defence: the write itself is on disk already.
            schliesse();
        }
    }

    synchronized void schliesse() {
        try (FileChannel alt = kanal) {
            kanal = null;
        } catch (IOException e) {
            kanal = null;
        }
    }
}
