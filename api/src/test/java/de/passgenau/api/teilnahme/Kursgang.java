package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import tools.jackson.databind.JsonNode;

/** Somebody works on Durchgänge and their participants, over the wire. */
public final class Kursgang {

    private static final String TEILNAHME = "teilnahme { id stand antritt letzterTag } fehler { feld code meldung }";

    private final Draht draht;

    public Kursgang(Draht draht) {
        this.draht = draht;
    }

    Kursgang als(String login) {
        return new Kursgang(draht.als(login));
    }

    /** A Durchgang that takes people in on any day; its id. */
    public String geplant(String massnahme, int plaetze, LocalDate beginn) {
        return geplant(massnahme, plaetze, beginn, true);
    }

    /** A Durchgang that all begin together; its id. */
    public String mitFestemBeginn(String massnahme, int plaetze, LocalDate beginn) {
        return geplant(massnahme, plaetze, beginn, false);
    }

    private String geplant(String massnahme, int plaetze, LocalDate beginn, boolean flexibel) {
        var antwort = planen(massnahme, "laufzeit: {beginn: \"" + beginn + "\", ende: \"" + beginn.plusMonths(6)
                + "\"}, plaetze: {hoechstens: " + plaetze + ", teilzeit: 1}, einstieg: {flexibel: " + flexibel + "}, "
                + "uhr: {nettotage: 100, nachholung: ALLE}, ort: {bezeichnung: \"Werkstatt\"}");
        assertThat(antwort.at("/fehler").toString()).isEqualTo("[]");
        return antwort.at("/durchgang/id").asString();
    }

    public JsonNode planen(String massnahme, String rahmen) {
        return ruft("durchgangPlanen", "massnahmeId: \"" + massnahme + "\", rahmen: {" + rahmen + "}",
                "durchgang { id version stand belegung { frei } } fehler { feld code meldung }");
    }

    public String vorgeschlagen(String durchgang, String fall) {
        var antwort = vorschlagen(durchgang, fall, "hemmnis: TAGESSTRUKTUR, wirkung: \"Kommt an vier Tagen.\", "
                + "ziel: \"Ein Praktikum finden.\"", "");
        assertThat(antwort.at("/fehler").toString()).isEqualTo("[]");
        return antwort.at("/teilnahme/id").asString();
    }

    JsonNode vorschlagen(String durchgang, String fall, String zweck, String mehr) {
        return tut("teilnehmerVorschlagen",
                "durchgangId: \"" + durchgang + "\", fallId: \"" + fall + "\", zweck: {" + zweck + "}" + mehr);
    }

    JsonNode zuweisen(String teilnahme, String mehr) {
        return ruft("teilnehmerZuweisen", "teilnahmeId: \"" + teilnahme + "\"" + mehr, "warteplatz " + TEILNAHME);
    }

    /** Proposed and assigned. */
    public String zugewiesen(String durchgang, String fall) {
        var teilnahme = vorgeschlagen(durchgang, fall);
        assertThat(zuweisen(teilnahme, "").at("/fehler").toString()).isEqualTo("[]");
        return teilnahme;
    }

    /** Proposed, assigned without success, and waiting. */
    public void wartet(String durchgang, String fall) {
        assertThat(zuweisen(vorgeschlagen(durchgang, fall), "").at("/warteplatz").asInt()).isPositive();
    }

    /** Waits although a place may be free. */
    public void angestellt(String durchgang, String fall) {
        vollzogen("teilnehmerAufWartelisteSetzen", vorgeschlagen(durchgang, fall), "");
    }

    /** There from the first to the last day, both in the past, and gone before the end. */
    public void gegangen(String teilnahme, LocalDate antritt, LocalDate ende) {
        vollzogen("teilnahmeAntreten", teilnahme, ", tag: \"" + antritt + '"');
        vollzogen("teilnahmeAbbrechen", teilnahme, ", tag: \"" + ende + "\", grund: ARBEIT_AUFGENOMMEN");
    }

    public void zurueckgezogen(String teilnahme) {
        vollzogen("teilnehmerZurueckziehen", teilnahme, ", grund: ARBEIT_AUFGENOMMEN");
    }

    JsonNode mit(String mutation, String teilnahme, String mehr) {
        return tut(mutation, "teilnahmeId: \"" + teilnahme + "\"" + mehr);
    }

    /** Done, and nothing spoke against it. */
    JsonNode vollzogen(String mutation, String teilnahme, String mehr) {
        var antwort = mit(mutation, teilnahme, mehr);
        assertThat(antwort.at("/fehler").toString()).as(mutation).isEqualTo("[]");
        return antwort;
    }

    JsonNode tut(String mutation, String eingabe) {
        return ruft(mutation, eingabe, TEILNAHME);
    }

    JsonNode ruft(String mutation, String eingabe, String auswahl) {
        var antwort = draht.frage("mutation { " + mutation + "(eingabe: {" + eingabe + "}) { " + auswahl + " } }");
        assertThat(antwort.an("/errors").isMissingNode()).as(mutation + antwort.text()).isTrue();
        return antwort.an("/data/" + mutation);
    }

    JsonNode liste(String durchgang, String auswahl) {
        return frage("{ teilnehmerliste(durchgangId: \"" + durchgang + "\") { " + auswahl + " } }")
                .an("/data/teilnehmerliste");
    }

    public JsonNode belegung(String durchgang) {
        return frage("{ node(id: \"" + durchgang + "\") { ... on Durchgang { version belegung "
                + "{ belegt frei freiInTeilzeit wartendenZustehend zugewiesen angetreten reserviert wartend } } } }")
                .an("/data/node");
    }

    Antwort frage(String dokument) {
        var antwort = draht.frage(dokument);
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort;
    }

    Antwort frage(String dokument, Map<String, ?> variablen) {
        return draht.frage(dokument, new HashMap<>(variablen));
    }
}
