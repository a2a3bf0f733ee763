package de.passgenau.api.eingliederung;

import java.time.LocalDate;

import de.passgenau.api.eingliederung.profil.HemmnisErfassen;
import de.passgenau.api.eingliederung.profil.KategorieFestlegen;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Zielberuf;

/** What is done in a case every day, said as a Fallmanager would. */
public final class Taten {

    public static final Zielberuf LAGER = new Zielberuf("51312", "Fachkraft für Lagerlogistik", false);

    private Taten() {}

    public static ProfilFortschreiben profil(String gueltigVon) {
        return new ProfilFortschreiben(LocalDate.parse(gueltigVon), Profilangaben.mit(LAGER));
    }

    public static HemmnisErfassen hemmnis(Hemmnisart art) {
        return hemmnis(art, 50);
    }

    public static HemmnisErfassen hemmnis(Hemmnisart art, int prioritaet) {
        return new HemmnisErfassen(art, Ursachenort.PERSON, prioritaet, "Im Lager wird das gebraucht.", null);
    }

    public static KategorieFestlegen kategorie(Kundenkategorie kategorie, String gueltigVon) {
        return new KategorieFestlegen(kategorie, LocalDate.parse(gueltigVon), "Nach dem Gespräch so entschieden.",
                null);
    }
}
