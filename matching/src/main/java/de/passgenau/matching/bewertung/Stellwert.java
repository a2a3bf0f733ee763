package de.passgenau.matching.bewertung;

import static de.passgenau.matching.bewertung.Stellwert.Art.MASSNAHME;
import static de.passgenau.matching.bewertung.Stellwert.Art.STELLE;

/** A number that a rule turns on; shares of the points are in thousandths. */
public enum Stellwert {

    ZIELBERUF_GLEICH(STELLE),
    ZIELBERUF_GLEICHE_TAETIGKEIT(STELLE),
    ZIELBERUF_UNTERGRUPPE(STELLE),
    ZIELBERUF_VERWANDT(STELLE),
    ZIELBERUF_GRUPPE(STELLE),
    ZIELBERUF_TEILS_VERWANDT(STELLE),
    ZIELBERUF_HAUPTGRUPPE(STELLE),
    ALTERNATIVE_GLEICH(STELLE),
    ALTERNATIVE_GLEICHE_TAETIGKEIT(STELLE),
    ALTERNATIVE_UNTERGRUPPE(STELLE),
    ALTERNATIVE_VERWANDT(STELLE),
    ALTERNATIVE_GRUPPE(STELLE),
    ALTERNATIVE_TEILS_VERWANDT(STELLE),
    ALTERNATIVE_HAUPTGRUPPE(STELLE),
    /** Learned on the job by somebody who looks for such work. */
    FREMD_ANGELERNT(STELLE),
    /** Learned on the job by somebody who has a trade but few chances in it. */
    FREMD_ANGELERNT_FACHKRAFT(STELLE),
    /** Of the points that are left, one level below the qualification. */
    STUFE_DARUNTER(STELLE),
    ZWEI_STUFEN_DARUNTER(STELLE),
    /** One level above, with experience. */
    STUFE_DARUEBER_ERFAHREN(STELLE),
    STUFE_DARUEBER_UNERFAHREN(STELLE),
    /** One level above, where people from elsewhere are welcome. */
    STUFE_DARUEBER_QUEREINSTIEG(STELLE),
    ZWEI_STUFEN_DARUEBER(STELLE),
    ERFAHREN_AB_JAHREN(STELLE),
    EINSTIEGSQUALIFIZIERUNG(STELLE),
    /** A training place for whom a first training is missing, but who did not ask for one. */
    AUSBILDUNG_OHNE_WUNSCH(STELLE),
    /** A training place in any other field. */
    AUSBILDUNG_FREMD(STELLE),
    /** A training place that is open to adults, for somebody without a wish for it. */
    AUSBILDUNG_FUER_ERWACHSENE(STELLE),
    /** Work for somebody who looks for a training place. */
    ARBEIT_STATT_AUSBILDUNG(STELLE),

    REGION_AM_RAND(STELLE),
    REGION_PKW_NAH_DARUEBER(STELLE),
    REGION_PKW_NAH_PROZENT(STELLE),
    REGION_PKW_WEIT_DARUEBER(STELLE),
    REGION_PKW_WEIT_PROZENT(STELLE),
    REGION_PKW_HOECHSTENS_PROZENT(STELLE),
    REGION_OHNE_PKW_DARUEBER(STELLE),
    REGION_OHNE_PKW_ZUSCHLAG_KM(STELLE),
    /** Of the points that are left, where the way can hardly be done without a car. */
    REGION_SCHWER_ERREICHBAR(STELLE),
    /** Work from home that nobody agreed to. */
    REGION_HEIMARBEIT_NICHT_VEREINBART(STELLE),
    REGION_SELBER_ORT_KM(STELLE),
    REGION_ERSTE_FAHRT_MINUTE(STELLE),

    UMFANG_NUR_MINIJOB(STELLE),
    UMFANG_KLEINER(STELLE),
    UMFANG_MINIJOB_NICHT_GENANNT(STELLE),
    LAGE_WOCHENENDE_NICHT_VEREINBART(STELLE),
    LAGE_SCHICHT_NICHT_VEREINBART(STELLE),
    TRAGFAEHIG_TEILWEISE(STELLE),
    SPRACHE_SPRECHEN_KNAPP(STELLE),
    VERFUEGBAR_SPAETESTENS_TAGE(STELLE),
    KENNTNISSE_SOCKEL(STELLE),

    /** Points of the best offer from which on it counts as fitting (I-02). */
    PASSENDE_STELLE_AB(MASSNAHME),
    /** Of the points for Hemmnisse, for the first open one: more than all that comes after it. */
    HEMMNIS_ERSTES(MASSNAHME),
    HEMMNIS_ZWEITES(MASSNAHME),
    HEMMNIS_SPAETERES(MASSNAHME),
    /** For another Hemmnis of the same area, of the share of the one that is open. */
    HEMMNIS_SELBER_BEREICH(MASSNAHME),
    /** For what helps anybody who looks for work, as the main aim. */
    HEMMNIS_ALLGEMEIN(MASSNAHME),
    /** For a proof or a training in a field that nobody wished for, of the share of the Hemmnis. */
    HEMMNIS_FREMDES_FELD(MASSNAHME),
    /** Works on it, but as the second aim. */
    SCHWERPUNKT_ZWEITER(MASSNAHME),
    SCHWERPUNKT_WEITERER(MASSNAHME),
    /** Longer than this, and full time: not beside looking for work. */
    LANG_AB_TAGEN(MASSNAHME),
    WEG_AM_RAND(MASSNAHME),
    WEG_DARUEBER(MASSNAHME),
    WEG_ABHOLUNG(MASSNAHME),
    WEG_ABHOLUNG_KM(MASSNAHME),
    WEG_PKW_HOECHSTENS_PROZENT(MASSNAHME),
    WEG_OHNE_PKW_ZUSCHLAG_KM(MASSNAHME),
    /** For a Maßnahme that is open to everybody. */
    ZIELGRUPPE_OFFEN(MASSNAHME),
    /** For a Maßnahme that belongs to no occupational field. */
    BERUFSFELD_OHNE(MASSNAHME),
    WOCHENSTUNDEN_VOLLZEIT_AB(MASSNAHME),
    WOCHENSTUNDEN_TEILZEIT_AB(MASSNAHME),
    WOCHENSTUNDEN_VIEL(MASSNAHME),
    /** What is agreed on in part time, where nobody says how many. */
    WOCHENSTUNDEN_IN_TEILZEIT(MASSNAHME),
    BETREUUNG_AB_STUNDEN(MASSNAHME),
    /** Children have to be looked after, but for a few hours only. */
    BETREUUNG_FEHLT(MASSNAHME),
    BEGINN_BALD_TAGE(MASSNAHME),
    BEGINN_SPAETESTENS_TAGE(MASSNAHME),
    PLAETZE_WARTELISTE(MASSNAHME);

    private final Art art;

    Stellwert(Art art) {
        this.art = art;
    }

    Art art() {
        return art;
    }

    /** Which weights a number belongs to. */
    enum Art {
        STELLE, MASSNAHME
    }
}
