package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;

/** {@code sicherung}: backs up to a file or restores from one. */
public final class Sicherungsbefehl implements Befehl {

    private final String server;

    public Sicherungsbefehl() {
        this(Server.VORGABE);
    }

    Sicherungsbefehl(String server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "sicherung";
    }

    @Override
    public String zweck() {
        return "Sichert alle Daten in eine Zip-Datei oder spielt eine Sicherung ein.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Läuft unter der Adresse ein Server, so arbeitet er; nötig ist eine Anmeldung mit der Rolle ADMIN.
                Läuft keiner, wird der Datenordner (oder mit PASSGENAU_MONGODB_URI die MongoDB) selbst geöffnet.
                Ein Archiv wird vor dem Einspielen ganz geprüft; passt etwas nicht, bleibt alles, wie es ist.""";
    }

    @Override
    public List<Option> optionen() {
        return List.of(Option.mitWert("nach", "datei.zip", "in diese Datei sichern"),
                Option.mitWert("von", "datei.zip", "diese Sicherung einspielen"),
                Option.schalter("ersetzen", "vorhandene Daten dabei ersetzen"),
                Option.mitWert("server", "adresse", "laufender Server (Vorgabe " + Server.VORGABE + ")"),
                Option.mitWert("token", "token", "Zugriffstoken (PASSGENAU_TOKEN)"),
                Option.mitWert("client", "name", "statt des Tokens: Client (PASSGENAU_CLIENT)"),
                Option.mitWert("client-secret", "wort", "dessen Geheimnis (PASSGENAU_CLIENT_SECRET)"),
                Option.mitWert("daten", "ordner", "Datenordner ohne Server (PASSGENAU_DATEN, Vorgabe ./data)"));
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        if (aufruf.hat("nach") == aufruf.hat("von")) {
            throw Befehlsfehler.aufruf("Entweder --nach oder --von angeben.");
        }
        try {
            if (aufruf.hat("nach")) {
                Path ziel = Path.of(aufruf.wert("nach").orElseThrow());
                Ergebnis ergebnis = sichere(aufruf, ziel);
                aufruf.ergebnis(ergebnis.dokumente() + " Dokumente nach " + ziel + " gesichert.", ergebnis.json());
            } else {
                Ergebnis ergebnis = stelleWiederHer(aufruf, Path.of(aufruf.wert("von").orElseThrow()));
                aufruf.ergebnis(ergebnis.dokumente() + " Dokumente der Sicherung vom " + ergebnis.zeit()
                        + " eingespielt.", ergebnis.json());
            }
            return ERFOLG;
        } catch (SicherungUnmoeglich e) {
            throw Befehlsfehler.gescheitert(e.meldung());
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen oder Schreiben: " + e.getMessage());
        }
    }

    private Ergebnis sichere(Aufruf aufruf, Path ziel) throws IOException {
        Path teil = ziel.resolveSibling(ziel.getFileName() + ".teil");
        try {
            Server laufender = new Server(aufruf.wert("server").orElse(server), aufruf);
            if (serverZustaendig(aufruf, laufender)) {
                laufender.sichere(teil);
            } else {
                sichereSelbst(aufruf, teil);
            }
            try (Archiv archiv = Archiv.oeffne(teil).geprueft()) {
                Files.move(teil, ziel, StandardCopyOption.REPLACE_EXISTING);
                return archiv.manifest().ergebnis();
            }
        } finally {
            Files.deleteIfExists(teil);
        }
    }

    private static void sichereSelbst(Aufruf aufruf, Path teil) throws IOException {
        Datenordner ordner = new Datenordner(aufruf);
        if (aufruf.wert("mongodb", "PASSGENAU_MONGODB_URI").isEmpty()
                && !Files.exists(ordner.ort().resolve("passgenau.mv"))) {
            throw Befehlsfehler.gescheitert("Im Datenordner " + ordner.ort() + " sind keine Daten.");
        }
        ordner.mitStore(sicherung -> {
            try (OutputStream nach = Files.newOutputStream(teil)) {
                return sicherung.sichern(nach, melder(aufruf));
            }
        });
    }

    private Ergebnis stelleWiederHer(Aufruf aufruf, Path archivort) throws IOException {
        boolean ersetzen = aufruf.hat("ersetzen");
        Server laufender = new Server(aufruf.wert("server").orElse(server), aufruf);
        try (Archiv archiv = Archiv.oeffne(archivort).geprueft()) {
            if (!serverZustaendig(aufruf, laufender)) {
                return new Datenordner(aufruf).mitStore(
                        sicherung -> sicherung.wiederherstellen(archivort, ersetzen, melder(aufruf)));
            }
            laufender.stelleWiederHer(archivort, ersetzen);
            return archiv.manifest().ergebnis();
        }
    }

    private static boolean serverZustaendig(Aufruf aufruf, Server server) {
        boolean antwortet = server.antwortet();
        if (!antwortet && aufruf.hat("server")) {
            throw Befehlsfehler.gescheitert("Unter " + server.adresse() + " antwortet kein Server.");
        }
        return antwortet;
    }

    private static Fortschritt melder(Aufruf aufruf) {
        return (sammlung, erledigt, gesamt) -> aufruf.melde(sammlung + ": " + erledigt + " von " + gesamt);
    }
}
