package de.passgenau.api.protokoll.kette;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of an instance. It is written once, never changed, and removed only with its whole day.
 *
 * @param nummer running number in the chain, from 1
 * @param vorher the hash of the entry before, or {@link #ANFANG}
 * @param hash SHA-256 over everything else, in hexadecimal digits
 */
public record Protokolleintrag(
        String instanz,
        long nummer,
        Instant zeit,
        Vermerk vermerk,
        String vorher,
        String hash) {

    /** Stands where the first entry of a chain names the one before. */
    public static final String ANFANG = "0".repeat(64);

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public Protokolleintrag {
        if (nummer < 1) {
            throw new IllegalArgumentException("Entries are numbered from 1, got " + nummer);
        }
    }

    /** The entry that follows there, with the hash that belongs to it. */
    public static Protokolleintrag hinter(Kettenende davor, Instant zeit, Vermerk vermerk) {
        var ohne = new Protokolleintrag(davor.instanz(), davor.nummer() + 1, zeit.truncatedTo(ChronoUnit.MILLIS),
                vermerk, davor.hash(), "");
        return new Protokolleintrag(ohne.instanz, ohne.nummer, ohne.zeit, vermerk, ohne.vorher,
                ohne.errechneterHash());
    }

    /** Its place in the store, which no other entry can have. */
    public String id() {
        return instanz + ':' + nummer;
    }

    /** The day of the office that the entry falls on. */
    public LocalDate tag() {
        return tag(zeit);
    }

    static LocalDate tag(Instant zeit) {
        return zeit.atZone(BERLIN).toLocalDate();
    }

    public boolean istSiegel() {
        return vermerk.art() == Protokollart.SIEGEL;
    }

    /** What the hash must be if nobody touched the entry. */
    String errechneterHash() {
        var text = new StringBuilder("passgenau-protokoll-1");
        append(text, instanz, Long.toString(nummer), Long.toString(zeit.toEpochMilli()), vermerk.art().name());
        append(text, vermerk.anrufer(), vermerk.zweck(), vermerk.feld(), vermerk.geheim());
        appendAll(text, vermerk.rollen());
        appendAll(text, vermerk.bezuege());
        appendAll(text, List.copyOf(vermerk.angaben().keySet()));
        appendAll(text, List.copyOf(vermerk.angaben().values()));
        append(text, vorher);
        return sha256(text.toString());
    }

    private static void appendAll(StringBuilder text, List<String> values) {
        text.append('\n').append(values.size());
        append(text, values.toArray(String[]::new));
    }

    /** Each value behind its length, so that no two entries have the same text. */
    private static void append(StringBuilder text, @Nullable String... values) {
        for (var value : values) {
            text.append('\n').append(value == null ? "-" : value.length() + ":" + value);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
