package de.passgenau.api.datenspuren;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds planted words in any bytes, however they are spelled and encoded. */
public final class Spurensuche {

    /** What each searched byte sequence stands for. */
    private final Map<String, String> nadeln = new LinkedHashMap<>();

    /** @param gepflanzt words that occur nowhere else, of eight letters or more */
    public Spurensuche(String... gepflanzt) {
        for (var wort : gepflanzt) {
            schreibungen(wort).forEach(schreibung -> kodierungen(schreibung)
                    .forEach(nadel -> nadeln.putIfAbsent(nadel, wort + " as " + schreibung)));
        }
    }

    /** Which of the words stand there. */
    public List<String> in(byte[] bytes) {
        var heu = new String(bytes, StandardCharsets.ISO_8859_1);
        return nadeln.entrySet()
                .stream()
                .filter(nadel -> heu.contains(nadel.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> schreibungen(String wort) {
        var ohneZeichen = Normalizer.normalize(wort, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var umschrieben = wort.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
        return Stream.of(wort, ohneZeichen, umschrieben, Normalizer.normalize(wort, Normalizer.Form.NFD))
                .flatMap(form -> Stream.of(form, form.replaceAll("[ +/.@-]", "")))
                .flatMap(form -> Stream.of(form, form.toLowerCase(Locale.ROOT), form.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static Stream<String> kodierungen(String wort) {
        var einfach = Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE).map(charset -> roh(wort.getBytes(charset)));
        var umgeformt = Stream.of(URLEncoder.encode(wort, StandardCharsets.UTF_8),
                URLEncoder.encode(wort, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT),
                URLEncoder.encode(wort, StandardCharsets.UTF_8).replace("+", "%20"), entwertet(wort));
        return Stream
                .of(einfach, umgeformt, base64(wort, StandardCharsets.UTF_8), base64(wort, StandardCharsets.UTF_16LE))
                .flatMap(alle -> alle);
    }

    private static String roh(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String entwertet(String wort) {
        return wort.chars()
                .mapToObj(zeichen -> zeichen < 128 ? Character.toString(zeichen) : "\\u%04x".formatted(zeichen))
                .collect(Collectors.joining());
    }

    /** The part that does not depend on what stands before and behind, for each of the three positions. */
    private static Stream<String> base64(String wort, Charset charset) {
        var bytes = wort.getBytes(charset);
        return Stream.of(0, 1, 2).flatMap(versatz -> {
            var gerueckt = new byte[versatz + bytes.length];
            System.arraycopy(bytes, 0, gerueckt, versatz, bytes.length);
            var ganze = Arrays.copyOf(gerueckt, gerueckt.length / 3 * 3);
            var kern = Base64.getEncoder().encodeToString(ganze).substring(versatz == 0 ? 0 : 4);
            return Stream.of(kern, kern.replace('+', '-').replace('/', '_'));
        });
    }
}
