package de.passgenau.api.einfuhr.stelle.datei;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Spalte;
import de.passgenau.api.einfuhr.datei.Spalte.Form;
import de.passgenau.api.einfuhr.datei.Spaltenplan;

/** Which columns a table of offers may have, and where in the input each belongs. */
final class Stellenspalten {

    static final Spalte ORT = new Spalte("Ort", "ort", Form.TEXT, "arbeitsort", "einsatzort", "stadt");

    /** Of the one place of work that a line names. */
    static final List<Spalte> ORTE = List.of(new Spalte("Straße", "strasse", Form.TEXT, "strasse", "adresse"),
            new Spalte("PLZ", "plz", Form.TEXT, "postleitzahl"), ORT,
            new Spalte("Breite", "breite", Form.TEXT, "latitude", "lat"),
            new Spalte("Länge", "laenge", Form.TEXT, "longitude", "lon", "lng"));

    private static final List<Spalte> NOETIG = List.of(
            new Spalte("Referenz", "herkunft.schluessel", Form.TEXT, "referenznummer", "refnr", "referenznr",
                    "schluessel", "schlüssel", "stellennummer", "stellenid", "id", "nummer", "kennung"),
            new Spalte("Titel", "stelle.titel", Form.TEXT, "stellentitel", "bezeichnung", "stellenbezeichnung",
                    "stelle"),
            new Spalte("Arbeitgeber", "arbeitgeber.name", Form.TEXT, "firma", "unternehmen", "betrieb"));

    private static final List<Spalte> WEITERE = List.of(
            new Spalte("Betriebsnummer", "arbeitgeber.betriebsnummer", Form.TEXT, "betriebsnr", "bnr"),
            new Spalte("Branche", "arbeitgeber.branche", Form.CODE),
            new Spalte("Arbeitgeber Straße", "arbeitgeber.anschrift.strasse", Form.TEXT, "arbeitgeberstrasse"),
            new Spalte("Arbeitgeber PLZ", "arbeitgeber.anschrift.plz", Form.TEXT),
            new Spalte("Arbeitgeber Ort", "arbeitgeber.anschrift.ort", Form.TEXT),
            new Spalte("Link", "herkunft.fundstelle", Form.TEXT, "url", "internet", "fundstelle"),
            new Spalte("Lizenz", "herkunft.lizenz", Form.TEXT, "nutzungshinweis"),
            new Spalte("Beschreibung", "stelle.beschreibung", Form.TEXT, "stellenbeschreibung", "aufgaben", "text"),
            new Spalte("Art", "stelle.art", Form.TEXT, "angebotsart", "stellenart"),
            new Spalte("KldB", "stelle.beruf.kldb", Form.TEXT, "kldb2010", "berufsgattung"),
            new Spalte("Beruf", "stelle.beruf.titel", Form.LISTE, "berufe", "hauptberuf", "berufsbezeichnung"),
            new Spalte("Niveau", "stelle.niveau", Form.TEXT, "anforderungsniveau"),
            new Spalte("Muss", "stelle.muss", Form.LISTE, "anforderungen", "voraussetzungen"),
            new Spalte("Kann", "stelle.kann", Form.LISTE, "erwünscht", "wünschenswert", "kenntnisse"),
            new Spalte("Deutsch", "stelle.deutsch", Form.TEXT, "deutschkenntnisse"),
            new Spalte("Arbeitszeit", "stelle.arbeitszeit.umfang", Form.CODES, "umfang", "arbeitszeitmodell"),
            new Spalte("Lage", "stelle.arbeitszeit.lagen", Form.CODES, "lagen", "schichten"),
            new Spalte("Stunden von", "stelle.arbeitszeit.stundenVon", Form.TEXT, "stunden", "wochenstunden"),
            new Spalte("Stunden bis", "stelle.arbeitszeit.stundenBis", Form.TEXT),
            new Spalte("Belastungen", "stelle.belastungen", Form.CODES),
            new Spalte("Merkmale", "stelle.merkmale", Form.CODES),
            new Spalte("Beginn", "stelle.beginn", Form.TEXT, "eintritt", "eintrittsdatum", "ab"),
            new Spalte("Befristet bis", "stelle.befristetBis", Form.TEXT, "befristung"),
            new Spalte("Gültig bis", "stelle.gueltigBis", Form.TEXT, "gueltigbis", "bewerbungsfrist",
                    "veröffentlichtbis"),
            new Spalte("Plätze", "stelle.plaetze", Form.TEXT, "plaetze", "anzahl", "anzahlstellen"),
            new Spalte("Lohn von", "stelle.verguetung.von", Form.TEXT, "lohn", "gehalt", "gehaltvon", "verguetung",
                    "vergütung"),
            new Spalte("Lohn bis", "stelle.verguetung.bis", Form.TEXT, "gehaltbis"),
            new Spalte("Lohn je", "stelle.verguetung.zeitraum", Form.TEXT, "gehaltje", "lohnart"),
            new Spalte("Ansprechpartner", "stelle.ansprechpartner.name", Form.TEXT, "kontakt", "ansprechpartnerin"),
            new Spalte("Telefon", "stelle.ansprechpartner.telefon", Form.TEXT, "tel"),
            new Spalte("E-Mail", "stelle.ansprechpartner.email", Form.TEXT, "mail"));

    static final Spaltenplan PLAN = new Spaltenplan(NOETIG, Stream.of(NOETIG, WEITERE,
            ORTE.stream().map(spalte -> spalte.unter("stelle.orte")).toList()).flatMap(List::stream).toList());

    private Stellenspalten() {}

    /** All but the place, which is one of a list. */
    static Stream<Spalte> einzelne() {
        return Stream.concat(NOETIG.stream(), WEITERE.stream());
    }
}
