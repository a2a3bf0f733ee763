package de.passgenau.api.demo;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.betreuung.Arbeitgeberbetreuung;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.demo.betreuung.Demoanfragen;
import de.passgenau.api.demo.betreuung.Demobetreuung;
import de.passgenau.api.demo.betreuung.Demorunde;
import de.passgenau.api.demo.durchgang.Demodurchgaenge;
import de.passgenau.api.demo.durchgang.Demokonten;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.stelle.Demokunde;
import de.passgenau.api.demo.stelle.Demostellen;
import de.passgenau.api.demo.vorschlag.Demovorschlaege;
import de.passgenau.api.eingliederung.Vorgaben;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import de.passgenau.api.vermittlung.runde.Abgleichrunde;
import de.passgenau.api.vermittlung.runde.Rundenurteil;
import de.passgenau.api.vermittlung.runde.Rundenzeile;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.verzeichnis.Berufssuche;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Sichtfilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the parts together; there are no demo data on a MongoDB of one's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Demoeinstellungen.class)
@ConditionalOnExpression("'${passgenau.mongodb.uri:}'.isBlank()")
class DemoConfiguration {

    @Bean
    Demosammlung<Traeger> demoTraeger(Dokumentliste<Traeger> liste) {
        return new Demosammlung<>(Traeger.class, Demodokumente::traeger, liste::gespeichert);
    }

    @Bean
    Demosammlung<Arbeitgeber> demoArbeitgeber(Dokumentliste<Arbeitgeber> liste) {
        return new Demosammlung<>(Arbeitgeber.class, Demodokumente::arbeitgeber, liste::gespeichert);
    }

    @Bean
    Demosammlung<Fall> demoFaelle(Dokumentliste<Fall> liste, Supplier<byte[]> zufall, Vorgaben vorgaben) {
        return new Demosammlung<>(Fall.class, (landkreis, am) -> Demofaelle.von(landkreis, am, zufall, vorgaben),
                liste::gespeichert);
    }

    @Bean
    Demosammlung<Bedarfsgemeinschaft> demoHaushalte(Dokumentliste<Bedarfsgemeinschaft> liste,
            Supplier<byte[]> zufall) {
        return new Demosammlung<>(Bedarfsgemeinschaft.class,
                (landkreis, am) -> Demohaushalte.von(landkreis, am, zufall), liste::gespeichert);
    }

    @Bean
    Demosammlung<Massnahme> demoMassnahmen(Dokumentliste<Massnahme> liste) {
        return new Demosammlung<>(Massnahme.class, Demomassnahmen::von, liste::gespeichert);
    }

    @Bean
    Demosammlung<Durchgang> demoDurchgaenge(Dokumentliste<Durchgang> liste) {
        return new Demosammlung<>(Durchgang.class, Demodurchgaenge::von, liste::gespeichert);
    }

    @Bean
    Demosammlung<Stellenangebot> demoStellen(Dokumentliste<Stellenangebot> liste, Berufssuche berufe,
            Ortskunde orte) {
        var kunde = new Demokunde(berufe, orte);
        return new Demosammlung<>(Stellenangebot.class, (landkreis, am) -> Demostellen.von(landkreis, am, kunde),
                liste::gespeichert);
    }

    /** Accounts are read by their cases alone: no list has to be told of them. */
    @Bean
    Demosammlung<Massnahmenkonto> demoKonten() {
        return new Demosammlung<>(Massnahmenkonto.class,
                (landkreis, am) -> Demovorschlaege.konten(landkreis, am, Demokonten.von(landkreis, am)), konten -> {});
    }

    /** After the cases, whose tokens they carry. */
    @Bean
    Demosammlung<Vermittlungsvorschlag> demoVorschlaege(Dokumentliste<Vermittlungsvorschlag> liste,
            Dokumentliste<Fall> faelle) {
        return new Demosammlung<>(Vermittlungsvorschlag.class,
                (landkreis, am) -> Demovorschlaege.von(landkreis, am,
                        ids -> faelle.leser().lade(ids, Sichtfilter.alles())),
                liste::gespeichert);
    }

    @Bean
    Demosammlung<Arbeitgeberbetreuung> demoBetreuungen(Dokumentliste<Arbeitgeberbetreuung> liste) {
        return new Demosammlung<>(Arbeitgeberbetreuung.class, Demobetreuung::von, liste::gespeichert);
    }

    @Bean
    Demosammlung<Kontaktanfrage> demoAnfragen(Dokumentliste<Kontaktanfrage> liste, Dokumentliste<Fall> faelle) {
        return new Demosammlung<>(Kontaktanfrage.class,
                (landkreis, am) -> Demoanfragen.von(landkreis, am,
                        ids -> faelle.leser().lade(ids, Sichtfilter.alles())),
                liste::gespeichert);
    }

    @Bean
    Demosammlung<Abgleichrunde> demoRunden(Dokumentliste<Abgleichrunde> liste, Rundenurteil urteil,
            Dokumentliste<Fall> faelle, Dokumentliste<Stellenangebot> stellen) {
        return new Demosammlung<>(Abgleichrunde.class,
                (landkreis, am) -> runde(landkreis, urteil, faelle, stellen).runden(am), liste::gespeichert);
    }

    @Bean
    Demosammlung<Rundenzeile> demoZeilen(Dokumentliste<Rundenzeile> liste, Rundenurteil urteil,
            Dokumentliste<Fall> faelle, Dokumentliste<Stellenangebot> stellen) {
        return new Demosammlung<>(Rundenzeile.class,
                (landkreis, am) -> runde(landkreis, urteil, faelle, stellen).zeilen(), liste::gespeichert);
    }

    private static Demorunde runde(Landkreis landkreis, Rundenurteil urteil, Dokumentliste<Fall> faelle,
            Dokumentliste<Stellenangebot> stellen) {
        return new Demorunde(landkreis, urteil, ids -> faelle.leser().lade(ids, Sichtfilter.alles()),
                id -> stellen.leser().lade(id, Sichtfilter.alles()));
    }

    @Bean
    Demolauf demolauf(Demoeinstellungen einstellungen, MongoOperations mongo,
            ObjectProvider<Demosammlung<?>> sammlungen, Clock clock) {
        List<Demosammlung<?>> alle = sammlungen.orderedStream().toList();
        return new Demolauf(einstellungen, mongo, alle, clock);
    }
}
