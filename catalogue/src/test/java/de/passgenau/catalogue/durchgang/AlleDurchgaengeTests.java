package de.passgenau.catalogue.durchgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Vorziehen;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.durchgang.verlauf.BerichtErfassen;
import de.passgenau.catalogue.durchgang.verlauf.FehltagMelden;
import de.passgenau.catalogue.durchgang.verlauf.ZielBewerten;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Vormerken;
import de.passgenau.catalogue.konto.Wiederholungsfristen;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class AlleDurchgaengeTests {

    private static <T> T gespeichertUndGelesen(T dokument, Class<T> typ) {
        var conversions = new MongoCustomConversions(List.of());
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        var form = new Document();
        converter.write(dokument, form);
        return converter.read(typ, form);
    }

    @Test
    void keepEverythingOfADurchgang() {
        var rahmen = Kurs.mit(Kurs.rahmen(2), Einstieg.FLEXIBEL);
        var voll = Kurs.nach(Kurs.angetreten(Kurs.mit(rahmen), "anna"), Kurs.BEGINN, Kurs.inTeilzeit("bernd"),
                new Reservieren(Kurs.id("bernd"), Kurs.BEGINN.plusDays(3), false));
        var durchgang = Kurs.nach(Kurs.wartend(voll, Kurs.dringend("carla")), Kurs.BEGINN,
                new Vorziehen(Kurs.id("carla"), "die Wohnung ist in Gefahr"),
                new FehltagMelden(Kurs.id("anna"), Kurs.BEGINN, true),
                new BerichtErfassen(Kurs.id("anna"), Kurs.BEGINN, "kommt gern"),
                new Abbrechen(Kurs.id("anna"), Kurs.BEGINN, Abweichungsgrund.UMZUG, null),
                new ZielBewerten(Kurs.id("anna"), Zielerreichung.ERREICHT, null));

        assertThat(gespeichertUndGelesen(durchgang, Durchgang.class)).isEqualTo(durchgang);
    }

    @Test
    void keepEverythingOfAnAccount() {
        var spur = Kurs.spur(Kurs.VORHER);
        var tat = new Vormerken(Kurs.id("anna"), new DurchgangId("d1"), "coaching", Kurs.BEGINN,
                Wiederholungsfristen.UEBLICH, "jetzt mit Kind");
        var konto = Ausgaenge.stand(Massnahmenkonto.eroeffnet(Kurs.fall("anna"), spur).vormerken(tat, spur));

        assertThat(gespeichertUndGelesen(konto, Massnahmenkonto.class)).isEqualTo(konto);
    }
}
