package de.passgenau.api.massnahme.steckbrief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.massnahme.angabe.StandortEingabe;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Dauereinheit;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Hemmnisbereich;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** A Steckbrief as somebody wants it to be, unchecked: what is absent stays as it is, what is null is cleared. */
public record SteckbriefEingabe(
        ArgumentValue<String> titel,
        ArgumentValue<Angebotsart> art,
        ArgumentValue<Instrumentart> instrument,
        ArgumentValue<List<String>> beteiligte,
        ArgumentValue<Beschreibung> beschreibung,
        ArgumentValue<Zielpersonen> zielpersonen,
        ArgumentValue<Wirkung> wirkung,
        ArgumentValue<Ablauf> ablauf,
        ArgumentValue<Gebiet> gebiet,
        ArgumentValue<Ausstattung> ausstattung,
        ArgumentValue<Foerderung> foerderung,
        ArgumentValue<Zugang> zugang,
        ArgumentValue<List<Ergebnis>> ergebnisse) {

    /** What it is about, in words. */
    public record Beschreibung(
            ArgumentValue<String> kurz,
            ArgumentValue<List<String>> ziele,
            ArgumentValue<List<String>> inhalte,
            ArgumentValue<List<String>> erfolgsfaktoren) {}

    /** For whom it is. */
    public record Zielpersonen(
            ArgumentValue<List<Zielgruppe>> gruppen,
            ArgumentValue<Boolean> arbeitgeber,
            ArgumentValue<Integer> alterVon,
            ArgumentValue<Integer> alterBis,
            ArgumentValue<List<Kategorien>> kategorien) {}

    /** Letters of categories, in the scheme they belong to. */
    public record Kategorien(String schema, List<String> kategorien) {}

    /** What it changes. */
    public record Wirkung(
            ArgumentValue<List<Hemmnisart>> hemmnisse,
            ArgumentValue<List<Hemmnisbereich>> bereiche,
            ArgumentValue<List<String>> berufsfelder,
            ArgumentValue<List<String>> berufe,
            ArgumentValue<List<String>> nachweise) {}

    /** How it goes. */
    public record Ablauf(
            ArgumentValue<String> beginn,
            ArgumentValue<String> ende,
            ArgumentValue<Dauer> dauer,
            ArgumentValue<Stunden> wochenstunden,
            ArgumentValue<Anwesenheit> anwesenheit,
            ArgumentValue<Integer> durchgaenge,
            ArgumentValue<Boolean> freiwillig) {}

    /** How long it takes one person. */
    public record Dauer(int wert, Dauereinheit einheit, @Nullable Boolean maximal) {}

    /** Clock hours of a week. */
    public record Stunden(@Nullable Double von, @Nullable Double bis, @Nullable Boolean teilzeit) {}

    /** Days of attendance to reach. */
    public record Anwesenheit(int nettotage, @Nullable Boolean fehltageAnhaengen) {}

    /** Where it is held. */
    public record Gebiet(
            ArgumentValue<List<String>> laender,
            ArgumentValue<List<String>> kreise,
            ArgumentValue<List<String>> orte,
            ArgumentValue<List<StandortEingabe>> standorte,
            ArgumentValue<Boolean> ueberall) {}

    /** How many it takes, and what it has for them. */
    public record Ausstattung(
            ArgumentValue<Integer> plaetze,
            ArgumentValue<Integer> personenJeFachkraft,
            ArgumentValue<Boolean> kinderbetreuung,
            ArgumentValue<Boolean> abholung,
            ArgumentValue<Boolean> unterkunft) {}

    /** On what it rests. */
    public record Foerderung(
            ArgumentValue<List<Grundlage>> rechtsgrundlagen,
            ArgumentValue<Umsetzungsart> umsetzung,
            ArgumentValue<Kosten> kosten,
            ArgumentValue<List<Kofinanzierung>> kofinanzierung,
            ArgumentValue<Zulassung> zulassung,
            ArgumentValue<String> vertragsnummer) {}

    /** A basis in law by any of its citations and names. */
    public record Grundlage(String zitat, @Nullable LocalDate stand) {}

    /** What it costs. */
    public record Kosten(
            @Nullable BigDecimal gesamt,
            @Nullable BigDecimal jeTeilnehmer,
            @Nullable BigDecimal jePlatzMonat,
            @Nullable String bezug) {}

    /** Who pays with the Jobcenter. */
    public record Kofinanzierung(String geber, @Nullable BigDecimal betrag, @Nullable String hinweis) {}

    /** Its own approval under the AZAV. */
    public record Zulassung(String nummer, LocalDate bis) {}

    /** Who gets in. */
    public record Zugang(
            ArgumentValue<String> regel,
            ArgumentValue<String> gleichartig,
            ArgumentValue<Integer> sperreMonate) {}

    /** A figure that was reported. */
    public record Ergebnis(
            String kennzahl,
            double wert,
            String einheit,
            @Nullable LocalDate stichtag,
            @Nullable String hinweis) {}
}
