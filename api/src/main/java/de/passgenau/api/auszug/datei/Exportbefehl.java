package de.passgenau.api.auszug.datei;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;

/** {@code export}: writes the catalogue to a file, to be taken over again or to be printed. */
public final class Exportbefehl implements Befehl {

    private static final String NACH = "nach";
    private static final String FORMAT = "format";
    private static final int MELDUNG = 1 << 20;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String zweck() {
        return "Schreibt den Maßnahmenkatalog in eine Datei: zum Wiedereinlesen oder zum Drucken.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Den Katalog gibt ein laufender Server aus; nötig ist eine Anmeldung mit einer Rolle des Jobcenters oder als
                Träger. In der Datei steht, was diese Anmeldung sehen darf. JSON ist die Form, in der Maßnahmen auch übernommen
                werden; abgesagte stehen nicht darin. HTML und PDF sind die Steckbriefe der geplanten und laufenden Maßnahmen.""";
    }

    @Override
    public List<Option> optionen() {
        return Stream.concat(Stream.of(Option.mitWert(NACH, "datei", "wohin"),
                Option.mitWert(FORMAT, "form", "json, html oder pdf (Vorgabe: wie die Datei heißt)")),
                Server.optionen().stream()).toList();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var datei = Path.of(aufruf.wert(NACH).orElseThrow(() -> Befehlsfehler.aufruf("--nach fehlt.")));
        var pfad = pfad(aufruf.wert(FORMAT).orElseGet(() -> endung(datei)));
        try {
            var umfang = hole(aufruf, pfad, datei.toAbsolutePath());
            aufruf.ergebnis("Der Katalog steht in " + datei + " (" + umfang + " Bytes).",
                    Map.of("datei", datei.toString(), "bytes", umfang));
            return ERFOLG;
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen oder Schreiben: " + e.getMessage());
        }
    }

    private static String endung(Path datei) {
        var name = datei.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String pfad(String form) {
        return switch (form.toLowerCase(Locale.ROOT)) {
            case "json" -> "/katalog/massnahmen";
            case "html" -> "/katalog/steckbriefe?format=HTML";
            case "pdf" -> "/katalog/steckbriefe?format=PDF";
            default -> throw Befehlsfehler.aufruf("--format ist json, html oder pdf, nicht " + form + ".");
        };
    }

    /** What breaks off on the way leaves the file as it was. */
    private static long hole(Aufruf aufruf, String pfad, Path datei) throws IOException {
        var server = new Server(aufruf, "FALLMANAGER, TRAEGER oder eine andere des Jobcenters");
        var halb = Files.createTempFile(datei.getParent(), "export", ".teil");
        try (var inhalt = inhalt(server, pfad)) {
            var umfang = schreibe(aufruf, inhalt, halb);
            Files.move(halb, datei, StandardCopyOption.REPLACE_EXISTING);
            return umfang;
        } finally {
            Files.deleteIfExists(halb);
        }
    }

    private static InputStream inhalt(Server server, String pfad) throws IOException {
        var antwort = server.sende(server.anfrage(pfad), BodyHandlers.ofInputStream());
        if (antwort.statusCode() != 200) {
            try (var grund = antwort.body()) {
                server.pruefe(antwort.statusCode(), new String(grund.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return antwort.body();
    }

    private static long schreibe(Aufruf aufruf, InputStream inhalt, Path datei) throws IOException {
        try (var ziel = Files.newOutputStream(datei)) {
            var puffer = new byte[1 << 16];
            long umfang = 0;
            for (int n = inhalt.read(puffer); n >= 0; n = inhalt.read(puffer)) {
                ziel.write(puffer, 0, n);
                if (umfang / MELDUNG != (umfang + n) / MELDUNG) {
                    aufruf.melde((umfang + n) / MELDUNG + " MB geschrieben …");
                }
                umfang += n;
            }
            return umfang;
        }
    }
}
