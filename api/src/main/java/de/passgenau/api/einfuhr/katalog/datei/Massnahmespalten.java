package de.passgenau.api.einfuhr.katalog.datei;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Spalte;
import de.passgenau.api.einfuhr.datei.Spalte.Form;
import de.passgenau.api.einfuhr.datei.Spaltenplan;

/** Which columns a table of Maßnahmen may have, and where in the input each belongs. */
final class Massnahmespalten {

    private static final Spalte SCHLUESSEL = new Spalte("Schlüssel", "herkunft.schluessel", Form.TEXT, "schluessel",
            "externeid",
            "nummer", "id");

    private static final List<Spalte> NOETIG = List.of(SCHLUESSEL,
            new Spalte("Titel", "steckbrief.titel", Form.TEXT, "bezeichnung"),
            new Spalte("Träger", "traeger.name", Form.TEXT, "traeger", "anbieter"));

    private static final List<Spalte> TRAEGER = List.of(new Spalte("Trägerart", "traeger.art", Form.CODE, "traegerart"),
            new Spalte("Träger Straße", "traeger.anschrift.strasse", Form.TEXT, "traegerstrasse"),
            new Spalte("Träger PLZ", "traeger.anschrift.plz", Form.TEXT, "traegerplz"),
            new Spalte("Träger Ort", "traeger.anschrift.ort", Form.TEXT, "traegerort"),
            new Spalte("Trägerzulassung bis", "traeger.azavZugelassenBis", Form.TAG, "traegerzulassungbis"));

    private static final List<Spalte> STECKBRIEF = List.of(
            new Spalte("Fundstelle", "herkunft.fundstelle", Form.TEXT),
            new Spalte("Verantwortlich", "verantwortung.kennung", Form.TEXT),
            new Spalte("Verantwortlich Name", "verantwortung.name", Form.TEXT),
            new Spalte("Instrument", "steckbrief.instrument", Form.CODE),
            new Spalte("Art", "steckbrief.art", Form.CODE),
            new Spalte("Beteiligte", "steckbrief.beteiligte", Form.LISTE),
            new Spalte("Beschreibung", "steckbrief.beschreibung.kurz", Form.TEXT, "kurzbeschreibung"),
            new Spalte("Ziele", "steckbrief.beschreibung.ziele", Form.LISTE),
            new Spalte("Inhalte", "steckbrief.beschreibung.inhalte", Form.LISTE),
            new Spalte("Erfolgsfaktoren", "steckbrief.beschreibung.erfolgsfaktoren", Form.LISTE),
            new Spalte("Zielgruppen", "steckbrief.zielpersonen.gruppen", Form.CODES),
            new Spalte("Arbeitgeber", "steckbrief.zielpersonen.arbeitgeber", Form.JA),
            new Spalte("Alter von", "steckbrief.zielpersonen.alterVon", Form.ZAHL),
            new Spalte("Alter bis", "steckbrief.zielpersonen.alterBis", Form.ZAHL),
            new Spalte("Hemmnisse", "steckbrief.wirkung.hemmnisse", Form.CODES),
            new Spalte("Bereiche", "steckbrief.wirkung.bereiche", Form.CODES),
            new Spalte("Berufsfelder", "steckbrief.wirkung.berufsfelder", Form.LISTE),
            new Spalte("Berufe", "steckbrief.wirkung.berufe", Form.LISTE, "kldb"),
            new Spalte("Nachweise", "steckbrief.wirkung.nachweise", Form.LISTE, "abschluesse"),
            new Spalte("Beginn", "steckbrief.ablauf.beginn", Form.ZEIT),
            new Spalte("Ende", "steckbrief.ablauf.ende", Form.ZEIT),
            new Spalte("Dauer", "steckbrief.ablauf.dauer", Form.DAUER),
            new Spalte("Wochenstunden von", "steckbrief.ablauf.wochenstunden.von", Form.BRUCH, "wochenstunden"),
            new Spalte("Wochenstunden bis", "steckbrief.ablauf.wochenstunden.bis", Form.BRUCH),
            new Spalte("Teilzeit", "steckbrief.ablauf.wochenstunden.teilzeit", Form.JA),
            new Spalte("Anwesenheitstage", "steckbrief.ablauf.anwesenheit.nettotage", Form.ZAHL),
            new Spalte("Fehltage anhängen", "steckbrief.ablauf.anwesenheit.fehltageAnhaengen", Form.JA,
                    "fehltageanhaengen"),
            new Spalte("Freiwillig", "steckbrief.ablauf.freiwillig", Form.JA),
            new Spalte("Orte", "steckbrief.gebiet.orte", Form.LISTE, "ort"),
            new Spalte("Standorte", "steckbrief.gebiet.standorte", Form.STANDORTE),
            new Spalte("Landkreise", "steckbrief.gebiet.kreise", Form.LISTE),
            new Spalte("Überall", "steckbrief.gebiet.ueberall", Form.JA, "ueberall"),
            new Spalte("Plätze", "steckbrief.ausstattung.plaetze", Form.ZAHL, "plaetze"),
            new Spalte("Kinderbetreuung", "steckbrief.ausstattung.kinderbetreuung", Form.JA),
            new Spalte("Betreuungsschlüssel", "steckbrief.ausstattung.personenJeFachkraft", Form.SCHLUESSEL,
                    "betreuungsschluessel"),
            new Spalte("Abholung", "steckbrief.ausstattung.abholung", Form.JA),
            new Spalte("Unterkunft", "steckbrief.ausstattung.unterkunft", Form.JA),
            new Spalte("Rechtsgrundlagen", "steckbrief.foerderung.rechtsgrundlagen", Form.ZITATE, "rechtsgrundlage"),
            new Spalte("Umsetzung", "steckbrief.foerderung.umsetzung", Form.CODE, "umsetzungsart"),
            new Spalte("Kosten gesamt", "steckbrief.foerderung.kosten.gesamt", Form.EURO),
            new Spalte("Kosten je Teilnehmer", "steckbrief.foerderung.kosten.jeTeilnehmer", Form.EURO),
            new Spalte("Kosten je Platz und Monat", "steckbrief.foerderung.kosten.jePlatzMonat", Form.EURO),
            new Spalte("Kosten Bezug", "steckbrief.foerderung.kosten.bezug", Form.TEXT),
            new Spalte("Kofinanzierung", "steckbrief.foerderung.kofinanzierung", Form.ANTEILE),
            new Spalte("Vertragsnummer", "steckbrief.foerderung.vertragsnummer", Form.TEXT),
            new Spalte("Maßnahmezulassung", "steckbrief.foerderung.zulassung.nummer", Form.TEXT, "massnahmezulassung"),
            new Spalte("Maßnahmezulassung bis", "steckbrief.foerderung.zulassung.bis", Form.TAG,
                    "massnahmezulassungbis"),
            new Spalte("Zulassungsregel", "steckbrief.zugang.regel", Form.TEXT),
            new Spalte("Gleichartig", "steckbrief.zugang.gleichartig", Form.TEXT),
            new Spalte("Ergebnisse", "steckbrief.ergebnisse", Form.ERGEBNISSE));

    /** Of the one Durchgang that a line may name. */
    static final List<Spalte> DURCHGANG = List.of(
            new Spalte("Durchgang Schlüssel", "schluessel", Form.TEXT, "durchgangschluessel"),
            new Spalte("Durchgang Beginn", "rahmen.laufzeit.beginn", Form.TAG),
            new Spalte("Durchgang Ende", "rahmen.laufzeit.ende", Form.TAG),
            new Spalte("Durchgang Plätze", "rahmen.plaetze.hoechstens", Form.ZAHL, "durchgangplaetze"),
            new Spalte("Durchgang mindestens", "rahmen.plaetze.mindestens", Form.ZAHL),
            new Spalte("Durchgang bezahlt", "rahmen.plaetze.bezahlt", Form.ZAHL),
            new Spalte("Durchgang Teilzeit", "rahmen.plaetze.teilzeit", Form.ZAHL),
            new Spalte("Durchgang flexibel", "rahmen.einstieg.flexibel", Form.JA),
            new Spalte("Durchgang Ort", "rahmen.ort.bezeichnung", Form.TEXT),
            new Spalte("Durchgang Anschrift", "rahmen.ort.anschrift", Form.ANSCHRIFT),
            new Spalte("Durchgang Kinderbetreuung", "rahmen.ort.kinderbetreuung", Form.JA),
            new Spalte("Durchgang Abholung", "rahmen.ort.abholung", Form.JA));

    /** All of them together. */
    static final Spaltenplan PLAN = new Spaltenplan(NOETIG,
            Stream.concat(massnahme(), DURCHGANG.stream().map(spalte -> spalte.unter("durchgaenge"))).toList());

    private Massnahmespalten() {}

    static Stream<Spalte> massnahme() {
        return Stream.of(NOETIG, TRAEGER, STECKBRIEF).flatMap(List::stream);
    }
}
