package de.passgenau.api.datenschutz.befehl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;

/** {@code auskunft}: writes everything that is stored about a person into files, one per part. */
public final class Auskunftsbefehl implements Befehl {

    private static final String FRAGE = "query auskunft($fallnummer: String, $teil: String, $html: Boolean!) { "
            + "auskunft(fallnummer: $fallnummer, teil: $teil) { html @include(if: $html) json @skip(if: $html) weiter } }";

    @Override
    public String name() {
        return "auskunft";
    }

    @Override
    public String zweck() {
        return "Schreibt alles, was über eine Person gespeichert ist, in eine Datei (Art. 15 DSGVO, § 83 SGB X).";
    }

    @Override
    public String erlaeuterung() {
        return """
                Endet der Name der Datei auf .json, ist es die maschinenlesbare Form, sonst eine lesbare HTML-Seite. Ein
                langes Protokoll kommt in weiteren Teilen: datei-2.html, datei-3.html … Vorhandene Dateien werden nicht
                überschrieben. Auskunft gibt, wer den Fall führt oder vertritt; sie steht selbst im Protokoll.""";
    }

    @Override
    public List<Option> optionen() {
        return Stream.concat(Stream.of(Option.mitWert("fallnummer", "nummer", "um welchen Fall es geht"),
                Option.mitWert("nach", "datei", "wohin, .html oder .json")), Server.optionen().stream()).toList();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var nummer = verlangt(aufruf, "fallnummer");
        var nach = Path.of(verlangt(aufruf, "nach"));
        var teile = schreibe(new Graphqlanfrage(new Server(aufruf)), nummer, nach, aufruf);
        aufruf.ergebnis("Auskunft zum Fall " + nummer + " nach " + nach + " geschrieben, Teile: " + teile + ".",
                Map.of("fallnummer", nummer, "datei", nach.toString(), "teile", teile));
        return ERFOLG;
    }

    private static String verlangt(Aufruf aufruf, String option) {
        return aufruf.wert(option).orElseThrow(() -> Befehlsfehler.aufruf("--" + option + " fehlt."));
    }

    private static int schreibe(Graphqlanfrage server, String nummer, Path nach, Aufruf aufruf) {
        var html = !nach.toString().endsWith(".json");
        var variablen = new HashMap<String, Object>(Map.of("fallnummer", nummer, "html", html));
        for (int teil = 1;; teil++) {
            var auskunft = server.frage("auskunft", FRAGE, variablen);
            var inhalt = auskunft.getString(html ? "html" : "json");
            if (inhalt == null) {
                throw Befehlsfehler.gescheitert("Zum Fall " + nummer + " können Sie keine Auskunft geben.");
            }
            schreibe(teil == 1 ? nach : teil(nach, teil), inhalt);
            var weiter = auskunft.getString("weiter");
            if (weiter == null) {
                return teil;
            }
            aufruf.melde("Teil " + teil + " geschrieben …");
            variablen.put("teil", weiter);
        }
    }

    private static Path teil(Path nach, int nummer) {
        return nach.resolveSibling(nach.getFileName().toString().replaceFirst("(\\.[^.]*)?$", "-" + nummer + "$1"));
    }

    /** Readable for nobody else on the machine. */
    private static void schreibe(Path datei, String inhalt) {
        try {
            Files.createFile(datei, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(datei, inhalt, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException | UnsupportedOperationException e) {
            throw Befehlsfehler.gescheitert("Die Datei " + datei + " lässt sich nicht anlegen: " + e.getMessage());
        }
    }
}
