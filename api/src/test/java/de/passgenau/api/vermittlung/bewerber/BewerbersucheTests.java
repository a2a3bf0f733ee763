package de.passgenau.api.vermittlung.bewerber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.bewertung.Gewichte;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("X-01 a stored case is ranked when its caller is answered")
class BewerbersucheTests {

    private static final String FALLMANAGER = "nur-fuer-die-rangliste";

    @Autowired
    private Matching matching;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Clock clock;

    @Test
    void ranksWhoIsOpenAndNobodyElse() {
        var bestand = new Fallbestand(store, liste);
        var fall = bestand.lege(Fallbestand.von(Fallbestand.person("Ada", "Rang"),
                new Zustaendigkeit("Prenzlau", FALLMANAGER), "51312"));
        assertThat(gefunden()).containsExactly(fall.kennung());

        var geschlossen = bestand.lege(Fallbestand.im(Zustand.ABGESCHLOSSEN, fall));
        assertThat(gefunden()).isEmpty();

        bestand.lege(Fallbestand.im(Zustand.OFFEN, geschlossen));
        assertThat(gefunden()).containsExactly(fall.kennung());
    }

    private List<String> gefunden() {
        var stelle = new Stelle("Fachkraft für Lagerlogistik", Stellenart.ARBEIT, List.of("51312"), null, List.of(),
                List.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);
        var suche = new Rangsuche(Sichtfilter.alles(), Map.of(Fallmerkmale.FALLMANAGER, Set.of(FALLMANAGER)),
                new Massstab(Gewichte.fuerStellen(), LocalDate.now(clock)), Rangsuche.Art.PASSEND,
                Ausschnitt.erste(10));
        return matching.bewerberFuer(stelle, suche).plaetze().stream().map(Rangliste.Platz::id).toList();
    }
}
