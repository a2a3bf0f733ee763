package de.passgenau.api.auszug.datei;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Standort;
import de.passgenau.catalogue.steckbrief.Beschreibung;
import de.passgenau.catalogue.steckbrief.Ergebnisangabe;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.catalogue.steckbrief.Zugang;
import org.jspecify.annotations.Nullable;

/** A Steckbrief in the form in which the API takes one. */
final class Steckbriefform {

    private static final int CENT = 2;

    private Steckbriefform() {}

    static Map<String, Object> von(Steckbrief steckbrief) {
        return new Felder().und("titel", steckbrief.titel())
                .und("art", steckbrief.art())
                .und("instrument", steckbrief.instrument())
                .und("beteiligte", steckbrief.beteiligte())
                .und("beschreibung", von(steckbrief.beschreibung()))
                .und("zielpersonen", von(steckbrief.zielpersonen()))
                .und("wirkung", von(steckbrief.wirkung()))
                .und("ablauf", Ablaufform.von(steckbrief.ablauf()))
                .und("gebiet", von(steckbrief.gebiet()))
                .und("ausstattung", new Felder().und("plaetze", steckbrief.ausstattung().plaetze())
                        .und("personenJeFachkraft", steckbrief.ausstattung().personenJeFachkraft())
                        .und("kinderbetreuung", steckbrief.ausstattung().kinderbetreuung())
                        .und("abholung", steckbrief.ausstattung().abholung())
                        .und("unterkunft", steckbrief.ausstattung().unterkunft())
                        .alle())
                .und("foerderung", Foerderform.von(steckbrief.foerderung()))
                .und("zugang", von(steckbrief.zugang()))
                .und("ergebnisse", steckbrief.ergebnisse().stream().map(Steckbriefform::von).toList())
                .alle();
    }

    private static Map<String, Object> von(Beschreibung beschreibung) {
        return new Felder().und("kurz", beschreibung.kurz())
                .und("ziele", beschreibung.ziele())
                .und("inhalte", beschreibung.inhalte())
                .und("erfolgsfaktoren", beschreibung.erfolgsfaktoren())
                .alle();
    }

    private static Map<String, Object> von(Zielpersonen personen) {
        return new Felder().und("gruppen", namen(personen.gruppen()))
                .und("arbeitgeber", personen.arbeitgeber())
                .und("alterVon", personen.alterVon())
                .und("alterBis", personen.alterBis())
                .und("kategorien", personen.kategorien()
                        .stream()
                        .map(eine -> new Felder().und("schema", eine.schema())
                                .und("kategorien", eine.kategorien())
                                .alle())
                        .toList())
                .alle();
    }

    private static Map<String, Object> von(Wirkung wirkung) {
        return new Felder().und("hemmnisse", namen(wirkung.hemmnisse()))
                .und("bereiche", namen(wirkung.bereiche()))
                .und("berufsfelder", wirkung.berufsfelder())
                .und("berufe", wirkung.berufe())
                .und("nachweise", wirkung.nachweise())
                .alle();
    }

    private static Map<String, Object> von(Gebiet gebiet) {
        return new Felder().und("laender", gebiet.laender())
                .und("kreise", gebiet.kreise())
                .und("orte", gebiet.orte())
                .und("standorte", gebiet.standorte().stream().map(Steckbriefform::von).toList())
                .und("ueberall", gebiet.ueberall())
                .alle();
    }

    private static Map<String, Object> von(Standort standort) {
        return new Felder().und("name", standort.name()).und("anschrift", von(standort.anschrift())).alle();
    }

    static Map<String, Object> von(Anschrift anschrift) {
        return new Felder().und("strasse", anschrift.strasse())
                .und("plz", anschrift.plz())
                .und("ort", anschrift.ort())
                .alle();
    }

    private static Map<String, Object> von(Zugang zugang) {
        return new Felder().und("regel", zugang.regel())
                .und("gleichartig", zugang.gleichartig())
                .und("sperreMonate", zugang.sperreMonate())
                .alle();
    }

    private static Map<String, Object> von(Ergebnisangabe ergebnis) {
        return new Felder().und("kennzahl", ergebnis.kennzahl())
                .und("wert", ergebnis.wert())
                .und("einheit", ergebnis.einheit())
                .und("stichtag", tag(ergebnis.stichtag()))
                .und("hinweis", ergebnis.hinweis())
                .alle();
    }

    static @Nullable String tag(@Nullable LocalDate tag) {
        return tag == null ? null : tag.toString();
    }

    static @Nullable String euro(@Nullable Long cent) {
        return cent == null ? null : BigDecimal.valueOf(cent, CENT).toPlainString();
    }

    private static List<String> namen(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }
}
