package de.passgenau.api.vermittlung.vorschlag.folge;

import java.time.Duration;
import java.util.List;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.takt.Takt;
import de.passgenau.api.liste.takt.Taktarbeit;
import de.passgenau.api.vermittlung.vorschlag.Platzpflege;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsfristen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has proposals followed, and those of deleted cases taken away. */
@Configuration(proxyBeanMethods = false)
class VorschlagsfolgeConfiguration {

    @Bean
    Vorschlagsmerkzettel vorschlagsmerkzettel(Dokumentliste<Vermittlungsvorschlag> liste, Vorschlagsfristen fristen) {
        var zettel = new Vorschlagsmerkzettel(fristen);
        liste.folge(zettel);
        return zettel;
    }

    @Bean
    Takt vorschlagstakt(Vorschlagsspur spur, Platzpflege plaetze,
            @Value("${passgenau.vermittlungsvorschlaege.abgleich:10m}") Duration pause) {
        return new Takt("vorschlag-abgleich", pause, List.of(new Taktarbeit(spur::tilge,
                "Vermittlungsvorschläge gelöschter Fälle getilgt: {}",
                "Vermittlungsvorschläge gelöschter Fälle konnten nicht getilgt werden"),
                new Taktarbeit(plaetze::trageNach, "Besetzte Plätze von Stellenangeboten angesehen: {}",
                        "Besetzte Plätze konnten nicht eingetragen werden")));
    }
}
