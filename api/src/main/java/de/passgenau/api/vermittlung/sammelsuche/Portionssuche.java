package de.passgenau.api.vermittlung.sammelsuche;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.sammelsuche.Sammelsuche.Zahlen;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Searches for some cases, keeps what is found, and notes it where a rule asks for it. */
@Component
class Portionssuche {

    private static final Logger LOG = LoggerFactory.getLogger(Portionssuche.class);

    private final Dokumentliste<Fall> faelle;
    private final Einzelsuche suche;
    private final Fundablage funde;
    private final Suchvermerk vermerk;

    Portionssuche(Dokumentliste<Fall> faelle, Einzelsuche suche, Fundablage funde, Suchvermerk vermerk) {
        this.faelle = faelle;
        this.suche = suche;
        this.funde = funde;
        this.vermerk = vermerk;
    }

    /** Who was closed or deleted meanwhile is not searched for. */
    Zahlen durchsucht(List<String> portion, Zahlen bisher) {
        var vorher = funde.von(portion);
        var zahlen = bisher;
        for (var fall : faelle.leser().lade(portion, Sichtfilter.alles())) {
            if (fall.zustand() == Zustand.OFFEN) {
                zahlen = durchsucht(fall, vorher.get(fall.kennung()), zahlen);
            }
        }
        return zahlen.offen(Math.max(0, bisher.offen() - portion.size()));
    }

    /** One that fails stands in nobody's way. */
    private Zahlen durchsucht(Fall fall, @Nullable Stellenfunde vorher, Zahlen zahlen) {
        try {
            return zahlen.mit(durchsucht(fall, vorher));
        } catch (RuntimeException e) {
            LOG.warn("Für einen Fall konnten keine Stellen gesucht werden: {}", fall.kennung(), e);
            return zahlen.mitMisslungenem();
        }
    }

    private Ausbeute durchsucht(Fall fall, @Nullable Stellenfunde vorher) {
        var jetzige = Stellenfunde.von(fall.kennung(), suche.suche(fall), vorher);
        int neue = jetzige.neue(vorher);
        funde.speichere(jetzige);
        return new Ausbeute(jetzige.treffer(), neue, vermerk.vermerke(fall, jetzige, neue));
    }
}
