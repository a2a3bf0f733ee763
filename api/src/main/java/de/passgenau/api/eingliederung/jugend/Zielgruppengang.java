package de.passgenau.api.eingliederung.jugend;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.akte.Selbsteintrag;
import de.passgenau.api.eingliederung.akte.Umstandskunde;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Goes through the cases of young people for whom a day has come, on nobody's behalf. */
@Component
class Zielgruppengang {

    private static final Set<String> GRUPPEN = Stream.of(Zielgruppe.values())
            .filter(eine -> eine != Zielgruppe.AKTIVIERUNGSKUNDEN)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());
    /** Who the protocol says it was. */
    private static final Handlung HANDLUNG = Handlung.vonSelbst(Zweck.FALLBEARBEITUNG, "zielgruppengang");

    private final Dokumentliste<Fall> liste;
    private final Selbsteintrag eintrag;
    private final Zielgruppenlauf lauf = new Zielgruppenlauf();
    private final Umstandskunde umstaende;

    Zielgruppengang(Dokumentliste<Fall> liste, Selbsteintrag eintrag, Umstandskunde umstaende) {
        this.liste = liste;
        this.eintrag = eintrag;
        this.umstaende = umstaende;
    }

    /** How many cases have changed. */
    int gehe() {
        return liste.kennungen(Fallmerkmale.ZIELGRUPPE, GRUPPEN)
                .stream()
                .flatMap(id -> liste.leser().lade(id, Sichtfilter.alles()).stream())
                .filter(fall -> fall.zustand() == Zustand.OFFEN)
                .mapToInt(this::fuehreNach)
                .sum();
    }

    private int fuehreNach(Fall fall) {
        var danach = lauf.nachgefuehrt(fall.verlauf(), umstaende.fuer(fall, Handlung.VON_SELBST));
        return danach.equals(fall.verlauf()) || !eintrag.speichere(fall, danach, HANDLUNG) ? 0 : 1;
    }
}
