package de.passgenau.api.datenschutz.loeschung;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.store.Indexplan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class LoeschungConfiguration {

    private static final ClassPathResource VORGABE = new ClassPathResource("datenschutz/loeschkonzept.tsv");

    /** @param datei rules of the Jobcenter's own; empty for those that come with the application */
    @Bean
    Loeschkonzept loeschkonzept(@Value("${passgenau.loeschkonzept:}") String datei) throws IOException {
        if (datei.isBlank()) {
            return Loeschkonzeptleser.lies("Vorgabe",
                    VORGABE.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        }
        var pfad = Path.of(datei);
        if (!Files.isReadable(pfad)) {
            throw new LoeschkonzeptUngueltig(datei, List.of("die Datei gibt es nicht, oder sie ist nicht lesbar"));
        }
        return Loeschkonzeptleser.lies(datei, Files.readAllLines(pfad));
    }

    @Bean
    Dokumentliste<Loeschnachweis> nachweisliste(Listen listen, Nachweisquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Loeschnachweis> nachweisfuehrung(MongoOperations store, Dokumentliste<Loeschnachweis> liste,
            Clock clock, Supplier<UUID> kennungen) {
        var akte = new Akte<Loeschnachweis>("lauf", liste::lade,
                schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel), (lauf, aufruf) -> store.save(lauf),
                lauf -> Verstoss.of("", Eingabefehlercode.SCHON_VORHANDEN, "loeschlauf-laeuft"),
                lauf -> liste.gespeichert(List.of(lauf)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    @Bean
    Indexplan nachweisindizes() {
        return Indexplan.fuer("loeschnachweise", new Index("laufend", Direction.ASC).unique().sparse());
    }

    @Bean
    Indexplan postenindizes() {
        return Indexplan.fuer("loeschposten", new Index("lauf", Direction.ASC).on("_id", Direction.ASC));
    }
}
