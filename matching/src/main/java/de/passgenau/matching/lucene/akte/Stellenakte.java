package de.passgenau.matching.lucene.akte;

import java.time.LocalTime;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;

/** An offer as bytes. */
final class Stellenakte {

    private static final Stellenart[] ARTEN = Stellenart.values();
    private static final Anforderungsniveau[] NIVEAUS = Anforderungsniveau.values();
    private static final Umfang[] UMFAENGE = Umfang.values();
    private static final Arbeitslage[] LAGEN = Arbeitslage.values();
    private static final Belastung[] BELASTUNGEN = Belastung.values();
    private static final Stellenmerkmal[] MERKMALE = Stellenmerkmal.values();
    private static final Sprachniveau[] SPRACHNIVEAUS = Sprachniveau.values();

    private Stellenakte() {}

    static void schreibe(Aktenschreiber akte, Stelle stelle) {
        akte.text(stelle.titel());
        akte.wahl(stelle.art());
        akte.texte(stelle.kldb());
        akte.wahl(stelle.niveau());
        akte.alle(stelle.muss(), Aktenschreiber::texte);
        akte.alle(stelle.kann(), Stellenakte::schreibe);
        akte.menge(stelle.umfang());
        akte.menge(stelle.lagen());
        akte.menge(stelle.belastungen());
        akte.menge(stelle.merkmale());
        akte.vielleichtPunkt(stelle.ort());
        akte.wahl(stelle.deutsch());
        akte.vielleichtTag(stelle.beginn());
        akte.falls(stelle.beginntUm(), (it, zeit) -> it.zahl(zeit.toNanoOfDay()));
    }

    private static void schreibe(Aktenschreiber akte, Wunschkenntnis wunsch) {
        akte.text(wunsch.wort());
        akte.texte(wunsch.codes());
    }

    static Stelle lies(Aktenleser akte) {
        return new Stelle(
                akte.text(),
                akte.eines(ARTEN),
                akte.texte(),
                akte.wahl(NIVEAUS),
                akte.alle(Aktenleser::textmenge),
                akte.alle(Stellenakte::wunsch),
                akte.menge(Umfang.class, UMFAENGE),
                akte.menge(Arbeitslage.class, LAGEN),
                akte.menge(Belastung.class, BELASTUNGEN),
                akte.menge(Stellenmerkmal.class, MERKMALE),
                akte.vielleichtPunkt(),
                akte.wahl(SPRACHNIVEAUS),
                akte.vielleichtTag(),
                akte.falls(it -> LocalTime.ofNanoOfDay(it.lang())));
    }

    private static Wunschkenntnis wunsch(Aktenleser akte) {
        return new Wunschkenntnis(akte.text(), akte.textmenge());
    }
}
