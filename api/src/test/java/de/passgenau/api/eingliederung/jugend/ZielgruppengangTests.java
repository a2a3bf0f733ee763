package de.passgenau.api.eingliederung.jugend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
class ZielgruppengangTests {

    private static final int ALTER = 20;

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Zielgruppengang gang;

    @Test
    @DisplayName("U-04 on the day a case shows the next target group and is found by it, without anybody's act")
    void changesWhoseDayHasCome() {
        var name = "Tagwechsel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var fall = new Fallbestand(store, liste).lege(absolvent(name, LocalDate.now(clock)));
        var draht = new Draht(port).als("demo-fallmanager");
        var suche = "{ faelle(suche: {name: \"%s\", zielgruppen: [VERMITTLUNGSKUNDEN]}) { totalCount } }"
                .formatted(name);
        assertThat(draht.frage(suche).an("/data/faelle/totalCount").asInt()).isZero();

        assertThat(gang.gehe()).isPositive();

        var zielgruppe = draht.frage("{ fall(id: \"" + kennungen.global(Fall.class, fall.kennung())
                + "\") { version zielgruppe { zielgruppe gueltigVon erfasstDurch grund } } }").an("/data/fall");
        assertThat(zielgruppe.at("/zielgruppe/zielgruppe").asString()).isEqualTo("VERMITTLUNGSKUNDEN");
        assertThat(zielgruppe.at("/zielgruppe/erfasstDurch").asString()).isEqualTo("passgenau");
        assertThat(zielgruppe.at("/zielgruppe/grund").asString()).contains("U-04");
        assertThat(draht.frage(suche).an("/data/faelle/totalCount").asInt()).isEqualTo(1);
        assertThat(draht.als("demo-revision")
                .frage("{ protokoll(suche: {fallnummer: \"" + fall.fallnummer()
                        + "\", arten: [GEAENDERT]}) { edges { node { feld } } } }")
                .text()).contains("zielgruppengang");
    }

    /** As long ago as the rule says, and nobody has done anything since. */
    private static Fall absolvent(String name, LocalDate heute) {
        var muster = Fallbestand.person("Ada", name);
        var person = new Person("Ada", name, heute.minusYears(ALTER), muster.anschrift(), null, null);
        var fall = Fallbestand.von(person, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312");
        var abschluss = heute.minusMonths(6);
        var verlauf = fall.verlauf()
                .mit(new Bildungslage(kopf(abschluss), null, null, true, null, abschluss))
                .mit(new Zielgruppenwechsel(kopf(abschluss), Zielgruppe.AUSBILDUNGSABSOLVENTEN, abschluss, "Fertig"));
        return fall.fortgeschrieben(verlauf, fall.spur().fortgesetzt(fall.angelegtAm(), List.of()));
    }

    private static Kopf kopf(LocalDate tag) {
        return Kopf.neu(new EintragId(UUID.randomUUID().toString()), tag, "demo-fallmanager");
    }
}
