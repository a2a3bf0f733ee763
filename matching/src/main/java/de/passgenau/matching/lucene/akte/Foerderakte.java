package de.passgenau.matching.lucene.akte;

import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;

/** What Maßnahmen rank by, as bytes. */
final class Foerderakte {

    private static final Hemmnisart[] ARTEN = Hemmnisart.values();
    private static final Hemmnisstand[] STAENDE = Hemmnisstand.values();

    private Foerderakte() {}

    static void schreibe(Aktenschreiber akte, Foerderprofil profil) {
        akte.falls(profil.hemmnisse(), (teil, hemmnisse) -> teil.alle(hemmnisse, Foerderakte::schreibe));
        akte.alle(profil.fruehere(), Foerderakte::schreibe);
        akte.antwort(profil.kinderBrauchenBetreuung());
        akte.vielleichtZahl(profil.passendeStelle());
    }

    private static void schreibe(Aktenschreiber akte, Hemmnis hemmnis) {
        akte.wahl(hemmnis.art());
        akte.wahl(hemmnis.stand());
        akte.zahl(hemmnis.prioritaet());
    }

    private static void schreibe(Aktenschreiber akte, FruehereMassnahme massnahme) {
        akte.text(massnahme.kennung());
        akte.text(massnahme.gleichartig());
        akte.vielleichtTag(massnahme.ende());
        akte.antwort(massnahme.erfolgreich());
    }

    static Foerderprofil lies(Aktenleser akte) {
        return new Foerderprofil(akte.falls(teil -> teil.alle(Foerderakte::hemmnis)), akte.alle(Foerderakte::massnahme),
                akte.antwort(),
                akte.vielleichtZahl());
    }

    private static Hemmnis hemmnis(Aktenleser akte) {
        return new Hemmnis(akte.eines(ARTEN), akte.eines(STAENDE), akte.zahl());
    }

    private static FruehereMassnahme massnahme(Aktenleser akte) {
        return new FruehereMassnahme(akte.text(), akte.text(), akte.vielleichtTag(), akte.antwort());
    }
}
