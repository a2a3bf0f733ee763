package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Schemastand;
import de.passgenau.api.store.Wiederherstellungsmarke;
import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Backs up all documents into one archive and restores them from it, in constant memory and while the application
 * runs. An archive is sealed: who takes and keeps it reads nothing of it without the operator's secret, which is not in
 * it. On the embedded store an archive shows all collections at one moment, on a MongoDB each document by itself.
 */
public final class Sicherung {

    private static final int STAPEL = 500;

    private final Bestand bestand;
    private final MongoDatabase datenbank;
    private final Schema schema;
    private final @Nullable Geheimnis geheimnis;
    private final Clock uhr;
    private final ReentrantLock wiederherstellung = new ReentrantLock();

    /**
     * What the program knows of the documents.
     *
     * @param stand today's schema versions, null where they are not known (they are checked at the next start)
     * @param plaene the planned indexes
     * @param danach brings restored documents up to date
     */
    public record Schema(@Nullable Schemastand stand, List<Indexplan> plaene, Runnable danach) {

        public static Schema unbekannt() {
            return new Schema(null, List.of(), () -> {});
        }

        List<Document> indizes(String sammlung) {
            return plaene.stream()
                    .filter(plan -> plan.sammlung().equals(sammlung))
                    .flatMap(plan -> plan.indizes().stream())
                    .map(index -> new Document("felder", index.getIndexKeys()).append("angaben",
                            index.getIndexOptions()))
                    .toList();
        }
    }

    /** @param geheimnis null where there is none: then nothing can be backed up, and only open archives restored */
    Sicherung(Bestand bestand, Schema schema, @Nullable Geheimnis geheimnis, Clock uhr) {
        this.bestand = bestand;
        this.datenbank = bestand.datenbank();
        this.schema = schema;
        this.geheimnis = geheimnis;
        this.uhr = uhr;
    }

    /** Writes a sealed archive; the stream stays open. */
    public Ergebnis sichern(OutputStream ziel, Fortschritt fortschritt) throws IOException {
        if (geheimnis == null) {
            throw SicherungUnmoeglich.nichtsZuVersiegeln();
        }
        Archivsiegel siegel = Archivsiegel.neu(geheimnis);
        Archivschreiber archiv = new Archivschreiber(ziel, siegel);
        List<Inhalt> inhalte = new ArrayList<>();
        try (Quelle quelle = bestand.quelle()) {
            for (Map.Entry<String, Long> sammlung : quelle.sammlungen().entrySet()) {
                if (!sammlung.getKey().equals(Wiederherstellungsmarke.SAMMLUNG)) {
                    inhalte.add(sichere(archiv, quelle, sammlung, fortschritt));
                }
            }
            Manifest manifest = new Manifest(uhr.instant().toString(), quelle.konsistenz(), inhalte,
                    siegel.angabe());
            archiv.schliesse(manifest);
            return manifest.ergebnis();
        }
    }

    private Inhalt sichere(Archivschreiber archiv, Quelle quelle, Map.Entry<String, Long> sammlung,
            Fortschritt fortschritt) throws IOException {
        String name = sammlung.getKey();
        Zaehler zaehler = new Zaehler(name, sammlung.getValue(), fortschritt);
        Inhalt inhalt = archiv.sammlung(name, schema.indizes(name), schreiber -> quelle.lies(name, dokument -> {
            schreiber.accept(dokument);
            zaehler.eins();
        }));
        zaehler.fertig();
        return inhalt;
    }

    /**
     * Makes the store what the archive says. The archive is checked as a whole before anything is changed.
     *
     * @param ersetzen whether existing documents may be removed
     */
    public Ergebnis wiederherstellen(Path ort, boolean ersetzen, Fortschritt fortschritt) {
        if (!wiederherstellung.tryLock()) {
            throw new SicherungUnmoeglich(SicherungUnmoeglich.Grund.LAEUFT_SCHON,
                    "Es läuft schon eine Wiederherstellung.");
        }
        try (Archiv archiv = Archiv.oeffne(ort)) {
            Archivleser leser = Archivleser.von(archiv, geheimnis).geprueft();
            archiv.manifest().sammlungen().forEach(this::pruefeSchema);
            if (!ersetzen) {
                pruefeLeer();
            }
            uebertrage(archiv.manifest(), leser, fortschritt);
            return archiv.manifest().ergebnis();
        } finally {
            wiederherstellung.unlock();
        }
    }

    private void pruefeSchema(Inhalt inhalt) {
        Schemastand stand = schema.stand();
        if (stand != null && inhalt.schema() > stand.aktuell(inhalt.name())) {
            throw new SicherungUnmoeglich(SicherungUnmoeglich.Grund.NEUERES_SCHEMA,
                    "Die Sicherung stammt von einer neueren Programmversion: Sammlung " + inhalt.name()
                            + " hat Schemaversion " + inhalt.schema() + ", bekannt ist "
                            + stand.aktuell(inhalt.name()) + ".");
        }
    }

    private List<String> vorhandene() {
        return datenbank.listCollectionNames()
                .into(new ArrayList<>())
                .stream()
                .filter(name -> !name.startsWith("system.") && !name.equals(Wiederherstellungsmarke.SAMMLUNG))
                .toList();
    }

    private void pruefeLeer() {
        vorhandene().stream()
                .filter(name -> datenbank.getCollection(name).find().first() != null)
                .findFirst()
                .ifPresent(name -> {
                    throw new SicherungUnmoeglich(SicherungUnmoeglich.Grund.NICHT_LEER,
                            "Es sind schon Daten vorhanden (Sammlung " + name
                                    + "); nur mit der Angabe --ersetzen werden sie überschrieben.");
                });
    }

    private void uebertrage(Manifest manifest, Archivleser leser, Fortschritt fortschritt) {
        Wiederherstellungsmarke marke = new Wiederherstellungsmarke(datenbank);
        marke.setze(uhr.instant().toString());
        vorhandene().forEach(name -> leere(datenbank.getCollection(name)));
        manifest.sammlungen().forEach(inhalt -> uebertrage(leser, inhalt, fortschritt));
        marke.entferne();
        schema.danach().run();
    }

    /** In portions: the embedded store holds everything in memory that one deletion concerns. */
    private static void leere(MongoCollection<Document> sammlung) {
        var portion = sammlung.find().projection(new Document("_id", 1)).limit(STAPEL);
        for (var ids = ids(portion); !ids.isEmpty()
                && sammlung.deleteMany(Filters.in("_id", ids)).getDeletedCount() > 0;) {
            ids = ids(portion);
        }
        sammlung.deleteMany(new Document());
    }

    private static List<Object> ids(FindIterable<Document> portion) {
        return portion.map(dokument -> dokument.get("_id")).into(new ArrayList<>());
    }

    private void uebertrage(Archivleser leser, Inhalt inhalt, Fortschritt fortschritt) {
        MongoCollection<BsonDocument> ziel = datenbank.getCollection(inhalt.name(), BsonDocument.class);
        Zaehler zaehler = new Zaehler(inhalt.name(), inhalt.anzahl(), fortschritt);
        List<BsonDocument> stapel = new ArrayList<>();
        leser.lies(inhalt, dokument -> {
            stapel.add(dokument);
            zaehler.eins();
            if (stapel.size() == STAPEL) {
                ziel.insertMany(stapel);
                stapel.clear();
            }
        });
        if (!stapel.isEmpty()) {
            ziel.insertMany(stapel);
        }
        zaehler.fertig();
    }
}
