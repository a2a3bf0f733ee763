package de.passgenau.api.einfuhr.stelle.datei;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.tabelle.Dateifehler;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Offers in JSON, or in the JSON that web pages carry for search engines. */
final class Angebotsdatei implements Lieferdatei {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final long GROESSTE_SEITE = 32L << 20;
    private static final Pattern SKRIPT = Pattern.compile(
            "<script\\b[^>]{0,500}?\\btype\\s*=\\s*[\"']?application/ld\\+json[^>]{0,500}>(.*?)</script\\s*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path datei;
    private final boolean seite;
    private final Angebotsvorgaben vorgaben;
    private Fundseite fundseite = new Fundseite();

    private Angebotsdatei(Path datei, boolean seite, Angebotsvorgaben vorgaben) {
        this.datei = datei;
        this.seite = seite;
        this.vorgaben = vorgaben;
    }

    static Angebotsdatei json(Path datei, Angebotsvorgaben vorgaben) {
        return new Angebotsdatei(datei, false, vorgaben);
    }

    static Angebotsdatei seite(Path datei, Angebotsvorgaben vorgaben) {
        return new Angebotsdatei(datei, true, vorgaben);
    }

    /** As the last reading has found it. */
    Fundseite fundseite() {
        return fundseite;
    }

    @Override
    public long zaehle() throws IOException {
        var zaehler = new Zaehler();
        lies(zaehler);
        return zaehler.zahl;
    }

    @Override
    public void lies(Empfaenger empfaenger) throws IOException {
        fundseite = new Fundseite();
        var sicht = new Angebotssicht(vorgaben, empfaenger);
        if (seite) {
            liesSeite(sicht, empfaenger);
        } else {
            try (var parser = JSON.createParser(datei.toFile())) {
                new Jsonleser(fundseite, 0, sicht).lies(parser);
            }
        }
    }

    /** A broken block of a page is one that is refused; the others are read. */
    private void liesSeite(Angebotssicht sicht, Empfaenger empfaenger) throws IOException {
        if (Files.size(datei) > GROESSTE_SEITE) {
            throw new Dateifehler("Die Seite hat mehr als " + (GROESSTE_SEITE >> 20) + " MB.");
        }
        var text = text(Files.readAllBytes(datei));
        var bloecke = SKRIPT.matcher(text);
        var zahl = 0;
        while (bloecke.find()) {
            zahl++;
            var davor = text.substring(0, bloecke.start(1)).chars().filter(zeichen -> zeichen == '\n').count();
            try (var parser = JSON.createParser(new StringReader(bloecke.group(1)))) {
                new Jsonleser(fundseite, davor, sicht).lies(parser);
            } catch (Dateifehler kaputt) {
                empfaenger.uebergehe(List.of(Mangel.abgelehnt(davor + 1, "", "", String.valueOf(kaputt.getMessage()))));
            }
        }
        if (zahl == 0) {
            throw new Dateifehler("Auf der Seite steht kein JobPosting (script mit application/ld+json).");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static final class Zaehler implements Empfaenger {

        private long zahl;

        @Override
        public void nimm(Lieferposten posten) {
            zahl++;
        }

        @Override
        public void uebergehe(List<Mangel> maengel) {
            zahl++;
        }

        @Override
        public void vermerke(Mangel hinweis) {
            // of one that is counted anyway
        }
    }
}
