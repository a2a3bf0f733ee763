package de.passgenau.api.store.aenderung;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.mongodb.client.MongoDatabase;
import de.passgenau.api.store.Aenderung;
import de.passgenau.api.store.Aenderungen;
import org.jspecify.annotations.Nullable;

/** One follower for each collection that somebody listens to. */
final class VerfolgteAenderungen implements Aenderungen, AutoCloseable {

    private final Versionsleser leser;
    private final Duration abgleich;
    private final Map<String, Verfolgung> verfolgungen = new HashMap<>();

    private record Verfolgung(Sammlungsfolge folge, Verfolger verfolger) {}

    VerfolgteAenderungen(MongoDatabase datenbank, Duration abgleich) {
        this.leser = new Versionsleser(datenbank);
        this.abgleich = abgleich;
    }

    @Override
    public synchronized Abonnement subscribe(String sammlung, Consumer<Aenderung> hoerer) {
        Verfolgung vorhanden = verfolgungen.get(sammlung);
        if (vorhanden != null) {
            vorhanden.folge().nimmAuf(hoerer);
        } else {
            Sammlungsfolge folge = new Sammlungsfolge(sammlung, leser);
            Verfolger verfolger = new Verfolger(sammlung, leser, folge, abgleich);
            folge.nimmAuf(hoerer);
            verfolger.beginne();
            verfolgungen.put(sammlung, new Verfolgung(folge, verfolger));
        }
        return () -> beende(sammlung, hoerer);
    }

    private void beende(String sammlung, Consumer<Aenderung> hoerer) {
        Verfolger ueberfluessig = null;
        synchronized (this) {
            Verfolgung verfolgung = verfolgungen.get(sammlung);
            if (verfolgung != null && !verfolgung.folge().entlasse(hoerer)) {
                verfolgungen.remove(sammlung);
                ueberfluessig = verfolgung.verfolger();
            }
        }
        if (ueberfluessig != null) {
            ueberfluessig.close();
        }
    }

    @Override
    public void melde(String sammlung, Aenderung aenderung) {
        Verfolgung verfolgung = verfolgung(sammlung);
        if (verfolgung != null) {
            verfolgung.folge().melde(aenderung);
        }
    }

    private synchronized @Nullable Verfolgung verfolgung(String sammlung) {
        return verfolgungen.get(sammlung);
    }

    @Override
    public Map<String, Long> bekannt(String sammlung) {
        Verfolgung verfolgung = verfolgung(sammlung);
        return verfolgung == null ? Map.of() : verfolgung.folge().bekannt();
    }

    @Override
    public Map<String, Long> stand(String sammlung) {
        return leser.alle(sammlung);
    }

    @Override
    public void close() {
        Map<String, Verfolgung> alle;
        synchronized (this) {
            alle = Map.copyOf(verfolgungen);
            verfolgungen.clear();
        }
        alle.values().forEach(verfolgung -> verfolgung.verfolger().close());
    }
}
