package de.passgenau.matching.lucene.akte;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;

/** What jobs may look at, as bytes. */
final class Arbeitsakte {

    private static final Anforderungsniveau[] NIVEAUS = Anforderungsniveau.values();
    private static final Umfang[] UMFAENGE = Umfang.values();
    private static final Arbeitslage[] LAGEN = Arbeitslage.values();
    private static final Sprachniveau[] SPRACHNIVEAUS = Sprachniveau.values();
    private static final Kundenkategorie[] KATEGORIEN = Kundenkategorie.values();
    private static final Funktionsgrenze[] GRENZEN = Funktionsgrenze.values();
    private static final Ausbildungsinteresse[] INTERESSEN = Ausbildungsinteresse.values();

    private Arbeitsakte() {}

    static void schreibe(Aktenschreiber akte, Arbeitsprofil profil) {
        akte.alle(profil.wuensche(), Arbeitsakte::schreibe);
        akte.wahl(profil.qualifikation());
        akte.vielleichtZahl(profil.erfahrungsjahre());
        akte.texte(profil.nachweise());
        akte.vielleichtPunkt(profil.wohnort());
        akte.antwort(profil.pkw());
        akte.vielleichtZahl(profil.radiusKm());
        akte.menge(profil.umfang());
        akte.ja(profil.heimarbeit());
        akte.falls(profil.lagen(), Aktenschreiber::menge);
        akte.vielleichtTag(profil.verfuegbarAb());
        akte.wahl(profil.deutsch());
        akte.wahl(profil.kategorie());
        akte.menge(profil.grenzen());
        akte.wahl(profil.ausbildung());
        akte.ja(profil.kinderbetreuungOffen());
        akte.ja(profil.mobilitaetOffen());
        akte.vielleichtTag(profil.jugendschutzBis());
    }

    private static void schreibe(Aktenschreiber akte, Berufswunsch wunsch) {
        akte.text(wunsch.titel());
        akte.texte(wunsch.kldb());
    }

    static Arbeitsprofil lies(Aktenleser akte) {
        return new Arbeitsprofil(
                akte.alle(Arbeitsakte::wunsch),
                akte.wahl(NIVEAUS),
                akte.vielleichtZahl(),
                akte.textmenge(),
                akte.vielleichtPunkt(),
                akte.antwort(),
                akte.vielleichtZahl(),
                akte.menge(Umfang.class, UMFAENGE),
                akte.ja(),
                akte.falls(it -> it.menge(Arbeitslage.class, LAGEN)),
                akte.vielleichtTag(),
                akte.wahl(SPRACHNIVEAUS),
                akte.wahl(KATEGORIEN),
                akte.menge(Funktionsgrenze.class, GRENZEN),
                akte.eines(INTERESSEN),
                akte.ja(),
                akte.ja(),
                akte.vielleichtTag());
    }

    private static Berufswunsch wunsch(Aktenleser akte) {
        return new Berufswunsch(akte.text(), akte.texte());
    }
}
