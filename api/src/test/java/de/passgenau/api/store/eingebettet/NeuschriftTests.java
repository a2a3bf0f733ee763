package de.passgenau.api.store.eingebettet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.passgenau.api.store.Leise;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Leise.class)
class NeuschriftTests {

    private static final int DOKUMENTE = 3_000;
    private static final int JEDES = 30;
    private static final List<String> GELOESCHT = IntStream.range(0, DOKUMENTE)
            .filter(i -> i % JEDES == 0)
            .mapToObj(NeuschriftTests::name)
            .toList();

    @TempDir
    Path ordner;

    private Einstellung einstellung = Einstellung.fuer(Path.of(""));
    private TreeMap<String, Document> geblieben = new TreeMap<>();

    private static String name(int i) {
        return "Winterberg-%05d-Ende".formatted(i * 7);
    }

    @BeforeEach
    void fillAndDelete() throws IOException {
        einstellung = new Einstellung(ordner, 0, false, 16, 1 << 20);
        mit(einstellung, sammlung -> {
            sammlung.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
            sammlung.insertMany(IntStream.range(0, DOKUMENTE).mapToObj(dokument()).toList());
        });
        try (EingebetteterStore store = EingebetteterStore.starte(einstellung)) {
            store.merkeNeuschriftVor();
            in(store, sammlung -> {
                sammlung.deleteMany(Filters.in("name", GELOESCHT));
                geblieben = gelesen(sammlung);
            });
        }
        assertThat(geblieben).hasSize(DOKUMENTE - GELOESCHT.size());
        assertThat(namenIn(ordner)).as("what this is about").isNotEmpty();
        assertThat(einstellung.marke()).exists();
    }

    private static IntFunction<Document> dokument() {
        return i -> new Document("_id", "id-" + name(i)).append("name", name(i)).append("fuellung", "x".repeat(100));
    }

    @Test
    void keepsTheFileFromOthersOnTheMachine() throws IOException {
        mit(einstellung, sammlung -> assertThat(sammlung.countDocuments()).isPositive());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(einstellung.datei())))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingOfTheDeletedInTheFolderAndAllOfTheRest() throws IOException {
        mit(einstellung, this::hasWhatWasLeft);

        assertThat(namenIn(ordner)).isEmpty();
        assertThat(einstellung.marke()).doesNotExist();
        mit(einstellung, this::hasWhatWasLeft);
    }

    @Test
    void beginsAgainWhereARewritingWasInterrupted() throws IOException {
        Files.write(einstellung.neu(), Files.readAllBytes(einstellung.datei()));
        try (FileChannel halb = FileChannel.open(einstellung.neu(), StandardOpenOption.WRITE)) {
            halb.truncate(halb.size() / 2);
        }

        mit(einstellung, this::hasWhatWasLeft);

        assertThat(namenIn(ordner)).isEmpty();
        assertThat(einstellung.neu()).doesNotExist();
        assertThat(einstellung.marke()).doesNotExist();
    }

    @Test
    void worksOnWithTheOldFileWhereThereIsNoRoomForANewOne() throws IOException {
        var knapp = new Einstellung(ordner, 0, false, 16, 1L << 60);

        mit(knapp, this::hasTheSameDocuments);

        assertThat(namenIn(ordner)).isNotEmpty();
        assertThat(einstellung.marke()).exists();
        mit(einstellung, this::hasWhatWasLeft);
        assertThat(namenIn(ordner)).isEmpty();
    }

    @Test
    void leavesAFolderAloneThatAnotherProcessIsUsing() throws IOException {
        mit(einstellung, sammlung -> {
            Neuschrift.merkeVor(einstellung);
            assertThatThrownBy(() -> EingebetteterStore.starte(einstellung))
                    .isInstanceOfSatisfying(StoreNichtGeoeffnet.class,
                            e -> assertThat(e.grund()).isEqualTo(StoreNichtGeoeffnet.Grund.GESPERRT));
            hasWhatWasLeft(sammlung);
        });
        assertThat(einstellung.marke()).exists();
        mit(einstellung, this::hasWhatWasLeft);
        assertThat(einstellung.marke()).doesNotExist();
    }

    @Test
    void leavesADamagedFileAloneAndKeepsTheMarker() throws IOException {
        byte[] inhalt = Files.readAllBytes(einstellung.datei());
        String text = new String(inhalt, StandardCharsets.ISO_8859_1);
        for (int ort = text.indexOf(name(77)); ort >= 0; ort = text.indexOf(name(77), ort + 1)) {
            inhalt[ort] = 'w';
        }
        Files.write(einstellung.datei(), inhalt);

        assertThatThrownBy(() -> EingebetteterStore.starte(einstellung)).isInstanceOf(StoreNichtGeoeffnet.class)
                .hasMessageContaining("beschädigt");

        assertThat(Files.readAllBytes(einstellung.datei())).isEqualTo(inhalt);
        assertThat(einstellung.marke()).exists();
    }

    private void hasTheSameDocuments(MongoCollection<Document> sammlung) {
        assertThat(gelesen(sammlung)).isEqualTo(geblieben);
    }

    /** Each with its entry in the index, and new ones can come. */
    private void hasWhatWasLeft(MongoCollection<Document> sammlung) {
        hasTheSameDocuments(sammlung);
        assertThatThrownBy(() -> sammlung.insertOne(new Document("_id", "neu").append("name", name(1))))
                .isInstanceOfSatisfying(MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        sammlung.insertOne(new Document("_id", "neu").append("name", "Neu"));
        assertThat(sammlung.deleteOne(Filters.eq("name", "Neu")).getDeletedCount()).isOne();
        assertThat(sammlung.countDocuments(Filters.eq("name", name(DOKUMENTE - 1)))).isOne();
    }

    private static TreeMap<String, Document> gelesen(MongoCollection<Document> sammlung) {
        TreeMap<String, Document> alle = new TreeMap<>();
        sammlung.find().forEach(dokument -> alle.put(dokument.getString("_id"), dokument));
        return alle;
    }

    private static void mit(Einstellung einstellung, Consumer<MongoCollection<Document>> arbeit) {
        try (EingebetteterStore store = EingebetteterStore.starte(einstellung)) {
            in(store, arbeit);
        }
    }

    private static void in(EingebetteterStore store, Consumer<MongoCollection<Document>> arbeit) {
        try (var client = MongoClients.create(store.uri())) {
            arbeit.accept(client.getDatabase("passgenau").getCollection("proben"));
        }
    }

    private static Set<String> namenIn(Path ordner) throws IOException {
        Set<String> gefunden = new HashSet<>();
        try (Stream<Path> dateien = Files.list(ordner)) {
            for (Path datei : dateien.toList()) {
                String inhalt = Files.readString(datei, StandardCharsets.ISO_8859_1);
                GELOESCHT.stream().filter(inhalt::contains).forEach(gefunden::add);
            }
        }
        return gefunden;
    }
}
