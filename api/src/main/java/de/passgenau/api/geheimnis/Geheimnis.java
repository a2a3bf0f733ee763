package de.passgenau.api.geheimnis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The secret behind opaque ids, sealed chains and backups: told by the operator, or made once and kept beside the
 * embedded store. It is part of no backup.
 */
public final class Geheimnis {

    private static final String FILE = "schluessel";
    private static final int LENGTH = 32;

    private final byte[] wert;

    private Geheimnis(byte[] wert) {
        this.wert = wert;
    }

    /** @param base64 at least 32 bytes in Base64 */
    public static Geheimnis genannt(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length >= LENGTH) {
                return new Geheimnis(key);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new GeheimnisUngueltig(notBase64);
        }
        throw new GeheimnisUngueltig(null);
    }

    /** Makes one if there is none yet. */
    static Geheimnis verwahrtIn(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            create(file);
        }
        return genannt(Files.readString(file));
    }

    /**
     * That of an application that is not running: the told one, or the one kept in its data folder, if any.
     *
     * @param told the secret in Base64, or blank
     */
    public static Optional<Geheimnis> vorhanden(String told, Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (told.isBlank() && Files.notExists(file)) {
            return Optional.empty();
        }
        return Optional.of(genannt(told.isBlank() ? Files.readString(file) : told));
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

    public byte[] bytes() {
        return wert.clone();
    }

    /** 32 bytes that say nothing about the secret or about those of another purpose or salt (HKDF, RFC 5869). */
    public byte[] abgeleitet(String zweck, byte[] salz) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(wert)
                            .addSalt(salz)
                            .thenExpand(zweck.getBytes(StandardCharsets.UTF_8), LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF is part of every JDK", e);
        }
    }

    /** A secret is in no log. */
    @Override
    public String toString() {
        return "Geheimnis[…]";
    }
}
