package de.passgenau.api.graphql;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** The secret behind the opaque ids: told by the operator, or made once and kept beside the embedded store. */
final class Schluessel {

    private static final int LENGTH = 32;

    private Schluessel() {}

    /** @param base64 at least 32 bytes in Base64 */
    static byte[] told(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length >= LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new SchluesselUngueltig(notBase64);
        }
        throw new SchluesselUngueltig(null);
    }

    static byte[] keptIn(Path folder) throws IOException {
        var file = folder.resolve("schluessel");
        if (Files.notExists(file)) {
            create(file);
        }
        return told(Files.readString(file));
    }

    /** Null if none was ever made there. */
    static byte @Nullable [] in(Path folder) throws IOException {
        var file = folder.resolve("schluessel");
        return Files.exists(file) ? told(Files.readString(file)) : null;
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        try {
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            return;
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
