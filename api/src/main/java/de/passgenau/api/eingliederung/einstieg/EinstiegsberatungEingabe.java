package de.passgenau.api.eingliederung.einstieg;

import java.time.LocalDate;

import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.profil.ProfilEingabe;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/** The first counselling as callers give it; everything that it contains bears its day. */
record EinstiegsberatungEingabe(
        LocalDate tag,
        boolean nachgeholt,
        Fallmanagerart durch,
        boolean gemeinsamMitBg,
        Kontakt.Weg weg,
        @Nullable String ergebnis,
        ProfilEingabe profil,
        @Nullable Belehrungsangabe belehrung,
        Entscheidung entscheidung) {

    Tat tat(Profilangaben angaben) {
        return new EinstiegsberatungDokumentieren(tag, nachgeholt, durch, gemeinsamMitBg, weg, ergebnis, angaben,
                belehrung == null ? null : belehrung.tat(tag), entscheidung.tat(tag));
    }

    /** What was told of rights and duties. */
    record Belehrungsangabe(Belehrung.Umfang umfang, Belehrung.Nachweis nachweis, @Nullable String fundstelle) {

        BelehrungErfassen tat(LocalDate tag) {
            return new BelehrungErfassen(tag, umfang, nachweis, fundstelle);
        }
    }

    /** The binding decision. */
    record Entscheidung(Kundenkategorie kategorie, @Nullable String grund, @Nullable Sperrereignis sperre) {

        KategorieFestlegen tat(LocalDate tag) {
            return new KategorieFestlegen(kategorie, tag, grund, sperre);
        }
    }
}
