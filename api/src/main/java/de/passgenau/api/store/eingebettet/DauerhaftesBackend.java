package de.passgenau.api.store.eingebettet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;

/** What the wire talks to: hands every command to the opening of the file that is current at this moment. */
final class DauerhaftesBackend implements MongoBackend {

    private final Betrieb betrieb;

    DauerhaftesBackend(Betrieb betrieb) {
        this.betrieb = betrieb;
    }

    private MongoBackend aktuell() {
        return betrieb.oeffnung().bestand();
    }

    @Override
    public Document handleMessage(MongoMessage nachricht) {
        return fuehreAus(nachricht.getDocument(), nachricht.getDatabaseName(), nachricht.getChannel());
    }

    @Override
    public Document handleCommand(Channel kanal, String datenbank, String befehl, Document anfrage) {
        return fuehreAus(anfrage, datenbank, kanal);
    }

    private Document fuehreAus(Document anfrage, String datenbank, Channel kanal) {
        String befehl = Befehlsart.name(anfrage);
        try {
            return Befehlsart.liest(anfrage)
                    ? betrieb.lies(bestand -> bestand.handleCommand(kanal, datenbank, befehl, anfrage))
                    : betrieb.schreibe(bestand -> bestand.handleCommand(kanal, datenbank, befehl, anfrage));
        } catch (RuntimeException e) {
            return Fehlerantwort.auf(befehl, e);
        }
    }

    @Override
    public QueryResult handleQuery(MongoQuery anfrage) {
        return aktuell().handleQuery(anfrage);
    }

    @Override
    public void handleClose(Channel kanal) {
        aktuell().handleClose(kanal);
    }

    @Override
    public void dropDatabase(String datenbank) {
        betrieb.schreibe(bestand -> {
            bestand.dropDatabase(datenbank);
            return datenbank;
        });
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery anfrage) {
        return aktuell().getCurrentOperations(anfrage);
    }

    @Override
    public Document getServerStatus() {
        return aktuell().getServerStatus();
    }

    @Override
    public void close() {
        betrieb.schliesse();
    }

    @Override
    public void closeCursors(List<Long> ids) {
        aktuell().closeCursors(ids);
    }

    @Override
    public Clock getClock() {
        return aktuell().getClock();
    }

    @Override
    public void enableOplog() {
        aktuell().enableOplog();
    }

    @Override
    public void disableOplog() {
        aktuell().disableOplog();
    }

    @Override
    public MongoDatabase resolveDatabase(String datenbank) {
        return aktuell().resolveDatabase(datenbank);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        return aktuell().version(version);
    }
}
