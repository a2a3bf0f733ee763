package de.passgenau.api.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;
import de.passgenau.api.store.eingebettet.StoreNichtGeoeffnet;

/** {@code speicher}: the embedded store alone, so that several applications on this machine can share it. */
public final class Speicherbefehl implements Befehl {

    @Override
    public String name() {
        return "speicher";
    }

    @Override
    public String zweck() {
        return "Startet nur den eingebetteten Speicher, für mehrere Anwendungen auf einem Rechner.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Die ausgegebene Adresse bekommen die Anwendungen als PASSGENAU_MONGODB_URI.
                Der Speicher lauscht nur auf 127.0.0.1 und endet mit Strg+C.""";
    }

    @Override
    public List<Option> optionen() {
        return List.of(Option.mitWert("daten", "ordner", "Datenordner (PASSGENAU_DATEN, Vorgabe ./data)"),
                Option.mitWert("port", "nummer", "Port (Vorgabe: ein freier)"));
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        Einstellung vorgabe = Einstellung.fuer(Path.of(aufruf.wert("daten", "PASSGENAU_DATEN").orElse("./data")));
        try {
            EingebetteterStore store = EingebetteterStore.starte(new Einstellung(vorgabe.ordner(), port(aufruf),
                    vorgabe.sync(), vorgabe.cacheMegabyte(), vorgabe.mindestensFrei()));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(store::close));
            String uri = store.uri() + "/" + Adresse.DATENBANK;
            aufruf.ergebnis("Der Speicher läuft: " + uri, Map.of("uri", uri));
            new CountDownLatch(1).await();
            return ERFOLG;
        } catch (StoreNichtGeoeffnet e) {
            throw Befehlsfehler.gescheitert(e.meldung() + " " + e.abhilfe());
        } catch (InterruptedException e) {
            return ERFOLG;
        }
    }

    private static int port(Aufruf aufruf) {
        String port = aufruf.wert("port").orElse("0");
        if (!port.matches("\\d{1,5}")) {
            throw Befehlsfehler.aufruf("Das ist keine Portnummer: " + port);
        }
        return Integer.parseInt(port);
    }
}
