package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.geheimnis.GeheimnisUngueltig;
import de.passgenau.api.store.Datenordner;

/** {@code sicherung}: backs up to a file or restores from one. */
public final class Sicherungsbefehl implements Befehl {

    @Override
    public String name() {
        return "sicherung";
    }

    @Override
    public String zweck() {
        return "Sichert alle Daten versiegelt in eine Datei oder spielt eine Sicherung ein.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Läuft unter der Adresse ein Server, so arbeitet er; nötig ist eine Anmeldung mit der Rolle ADMIN.
                Läuft keiner, wird der Datenordner (oder mit PASSGENAU_MONGODB_URI die MongoDB) selbst geöffnet.
                Ein Archiv wird vor dem Einspielen ganz geprüft; passt etwas nicht, bleibt alles, wie es ist.

                Die Sicherung ist mit dem Geheimnis der Anwendung versiegelt und enthält es nicht: mit PASSGENAU_SCHLUESSEL
                oder, wenn das nicht gesetzt ist, mit der Datei schluessel im Datenordner. Bewahren Sie das Geheimnis
                getrennt von den Sicherungen auf: Ohne es lassen sich weder Kennungen noch Sicherungen öffnen.
                Offene Sicherungen der Fassung 0.1.0 lassen sich weiterhin einspielen.""";
    }

    @Override
    public List<Option> optionen() {
        var eigene = Stream.of(Option.mitWert("nach", "datei.zip", "in diese Datei sichern"),
                Option.mitWert("von", "datei.zip", "diese Sicherung einspielen"),
                Option.schalter("ersetzen", "vorhandene Daten dabei ersetzen"), Datenordner.OPTION);
        return Stream.concat(eigene, Server.optionen().stream()).toList();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        if (aufruf.hat("nach") == aufruf.hat("von")) {
            throw Befehlsfehler.aufruf("Entweder --nach oder --von angeben.");
        }
        try {
            fuehre(aufruf);
            return ERFOLG;
        } catch (SicherungUnmoeglich e) {
            throw Befehlsfehler.gescheitert(e.meldung());
        } catch (GeheimnisUngueltig e) {
            throw Befehlsfehler.gescheitert(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen oder Schreiben: " + e.getMessage());
        }
    }

    private static void fuehre(Aufruf aufruf) throws IOException {
        if (aufruf.hat("nach")) {
            Path ziel = Path.of(aufruf.wert("nach").orElseThrow());
            Ergebnis ergebnis = sichere(aufruf, ziel);
            aufruf.ergebnis(ergebnis.dokumente() + " Dokumente nach " + ziel + " gesichert.", ergebnis.json());
        } else {
            Ergebnis ergebnis = stelleWiederHer(aufruf, Path.of(aufruf.wert("von").orElseThrow()));
            aufruf.ergebnis(ergebnis.dokumente() + " Dokumente der Sicherung vom " + ergebnis.zeit()
                    + " eingespielt.", ergebnis.json());
        }
    }

    private static Ergebnis sichere(Aufruf aufruf, Path ziel) throws IOException {
        Path teil = ziel.resolveSibling(ziel.getFileName() + ".teil");
        try {
            Sicherungsserver server = new Sicherungsserver(aufruf);
            if (server.zustaendig()) {
                server.sichere(teil);
            } else {
                sichereSelbst(aufruf, teil);
            }
            try (Archiv archiv = Archiv.oeffne(teil).unversehrt()) {
                Files.move(teil, ziel, StandardCopyOption.REPLACE_EXISTING);
                return archiv.manifest().ergebnis();
            }
        } finally {
            Files.deleteIfExists(teil);
        }
    }

    private static void sichereSelbst(Aufruf aufruf, Path teil) throws IOException {
        Datenordner ordner = new Datenordner(aufruf);
        ordner.verlangeDaten();
        mitSicherung(ordner, sicherung -> {
            try (OutputStream nach = Files.newOutputStream(teil)) {
                return sicherung.sichern(nach, melder(aufruf));
            }
        });
    }

    private static Ergebnis stelleWiederHer(Aufruf aufruf, Path archivort) throws IOException {
        boolean ersetzen = aufruf.hat("ersetzen");
        Sicherungsserver server = new Sicherungsserver(aufruf);
        try (Archiv archiv = Archiv.oeffne(archivort).unversehrt()) {
            if (!server.zustaendig()) {
                Datenordner ordner = new Datenordner(aufruf);
                Archivleser.von(archiv, ordner.geheimnis().orElse(null)).geprueft(); // before a store is made
                return mitSicherung(ordner,
                        sicherung -> sicherung.wiederherstellen(archivort, ersetzen, melder(aufruf)));
            }
            server.stelleWiederHer(archivort, ersetzen);
            return archiv.manifest().ergebnis();
        }
    }

    private static Ergebnis mitSicherung(Datenordner ordner, Arbeit arbeit) throws IOException {
        Geheimnis geheimnis = ordner.geheimnis().orElse(null);
        return ordner.mitStore(store -> arbeit.tue(new Sicherung(new Bestand(store.datenbank(), store.eingebettet()),
                Sicherung.Schema.unbekannt(), geheimnis, store.clock())));
    }

    /** What is done with the store where no server runs. */
    private interface Arbeit {

        Ergebnis tue(Sicherung sicherung) throws IOException;
    }

    private static Fortschritt melder(Aufruf aufruf) {
        return (sammlung, erledigt, gesamt) -> aufruf.melde(sammlung + ": " + erledigt + " von " + gesamt);
    }
}
