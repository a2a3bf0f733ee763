package de.passgenau.matching.bewertung.stelle;

import static de.passgenau.matching.bewertung.Stellwert.*;

import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Ausbildungsinteresse;

/** What one wished occupation is worth for one offer: how near it is, and whether the level fits. */
final class Berufsanteil {

    private final Gewichte gewichte;

    Berufsanteil(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    /** Where an offer stands, seen from one wish.
     *
     * @param ziel whether the wish is the Zielberuf
     * @param niveau the level of the wished occupation */
    record Stelle(Berufsnaehe naehe, boolean ziel, Anforderungsniveau niveau) {}

    /** What an offer is worth without regard to any wish: no wish can make it worth less. */
    int ohneWunsch(Berufslage person, Stellenlage angebot) {
        return promille(new Stelle(Berufsnaehe.FREMD, false, Anforderungsniveau.HELFER), person, angebot);
    }

    int promille(Stelle stelle, Berufslage person, Stellenlage angebot) {
        if (angebot.art().istFuerJugendliche()) {
            return ausbildung(stelle, person, angebot);
        }
        int wert = Math.max(imFach(stelle, person, angebot), angelernt(person, angebot));
        return person.ausbildung() == Ausbildungsinteresse.GEWUENSCHT ? mal(wert, ARBEIT_STATT_AUSBILDUNG) : wert;
    }

    private int imFach(Stelle stelle, Berufslage person, Stellenlage angebot) {
        return mal(basis(stelle), niveau(stelle.niveau(), person, angebot));
    }

    private int basis(Stelle stelle) {
        return stelle.naehe() == Berufsnaehe.FREMD
                ? 0
                : gewichte.wert(stelle.ziel() ? alsZiel(stelle.naehe()) : alsAlternative(stelle.naehe()));
    }

    private static Stellwert alsZiel(Berufsnaehe naehe) {
        return switch (naehe) {
            case GLEICH -> ZIELBERUF_GLEICH;
            case GLEICHE_TAETIGKEIT -> ZIELBERUF_GLEICHE_TAETIGKEIT;
            case UNTERGRUPPE -> ZIELBERUF_UNTERGRUPPE;
            case GRUPPE -> ZIELBERUF_GRUPPE;
            case VERWANDT -> ZIELBERUF_VERWANDT;
            case TEILS_VERWANDT -> ZIELBERUF_TEILS_VERWANDT;
            case HAUPTGRUPPE, ENTFERNT_VERWANDT, FREMD -> ZIELBERUF_HAUPTGRUPPE;
        };
    }

    private static Stellwert alsAlternative(Berufsnaehe naehe) {
        return switch (naehe) {
            case GLEICH -> ALTERNATIVE_GLEICH;
            case GLEICHE_TAETIGKEIT -> ALTERNATIVE_GLEICHE_TAETIGKEIT;
            case UNTERGRUPPE -> ALTERNATIVE_UNTERGRUPPE;
            case GRUPPE -> ALTERNATIVE_GRUPPE;
            case VERWANDT -> ALTERNATIVE_VERWANDT;
            case TEILS_VERWANDT -> ALTERNATIVE_TEILS_VERWANDT;
            case HAUPTGRUPPE, ENTFERNT_VERWANDT, FREMD -> ALTERNATIVE_HAUPTGRUPPE;
        };
    }

    /** Work that anybody can learn there; whoever is placed in the own trade doesn't need it. */
    private int angelernt(Berufslage person, Stellenlage angebot) {
        boolean angelernt = angebot.niveau() == Anforderungsniveau.HELFER || angebot.quereinstieg();
        if (!angelernt || person.marktnah() && person.istGelernt()) {
            return 0;
        }
        return gewichte.wert(person.istGelernt() ? FREMD_ANGELERNT_FACHKRAFT : FREMD_ANGELERNT);
    }

    private int niveau(Anforderungsniveau gewuenscht, Berufslage person, Stellenlage angebot) {
        int stufen = stufen(gewuenscht, person, angebot);
        return switch (stufen) {
            case 0 -> Urteil.VOLL;
            case -1 -> gewichte.wert(STUFE_DARUNTER);
            case 1 -> gewichte.wert(eineDarueber(person, angebot));
            default -> gewichte.wert(stufen < 0 ? ZWEI_STUFEN_DARUNTER : ZWEI_STUFEN_DARUEBER);
        };
    }

    private static Stellwert eineDarueber(Berufslage person, Stellenlage angebot) {
        if (angebot.quereinstieg()) {
            return STUFE_DARUEBER_QUEREINSTIEG;
        }
        return person.erfahren() ? STUFE_DARUEBER_ERFAHREN : STUFE_DARUEBER_UNERFAHREN;
    }

    /** How many levels the offer lies above what somebody is qualified for; a wish for a lower level is a level that fits. */
    private static int stufen(Anforderungsniveau gewuenscht, Berufslage person, Stellenlage angebot) {
        var niveau = angebot.niveau();
        var qualifikation = person.qualifikation();
        if (niveau == null || qualifikation == null) {
            return 0;
        }
        return niveau.compareTo(qualifikation) < 0 && niveau.compareTo(gewuenscht) >= 0
                ? 0
                : niveau.ordinal() - qualifikation.ordinal();
    }

    /** A training begins on no level: whoever wants the occupation wants it on each. */
    private int ausbildung(Stelle stelle, Berufslage person, Stellenlage angebot) {
        var naehe = stelle.naehe() == Berufsnaehe.UNTERGRUPPE ? Berufsnaehe.GLEICH : stelle.naehe();
        int wert = Math.max(basis(new Stelle(naehe, stelle.ziel(), stelle.niveau())),
                gewichte.wert(AUSBILDUNG_FREMD));
        int platz = angebot.art() == Stellenart.EINSTIEGSQUALIFIZIERUNG ? mal(wert, EINSTIEGSQUALIFIZIERUNG) : wert;
        return switch (person.ausbildung()) {
            case GEWUENSCHT -> platz;
            case ERSTAUSBILDUNG_FEHLT -> mal(platz, AUSBILDUNG_OHNE_WUNSCH);
            case KEINES -> angebot.fuerErwachsene() && !person.istGelernt()
                    ? mal(platz, AUSBILDUNG_FUER_ERWACHSENE)
                    : 0;
        };
    }

    /** What counts beside the nearness in words, as the end of a sentence; empty if the level fits. */
    String zusatz(Stelle stelle, Berufslage person, Stellenlage angebot) {
        if (!angebot.art().istFuerJugendliche() && imFach(stelle, person, angebot) <= angelernt(person, angebot)) {
            return angelernt(person, angebot) == 0 ? "" : ", wird angelernt" + statt(person);
        }
        return stufe(stelle.niveau(), person, angebot)
                + (angebot.art().istFuerJugendliche() ? "" : statt(person));
    }

    private static String statt(Berufslage person) {
        return person.ausbildung() == Ausbildungsinteresse.GEWUENSCHT ? "; gesucht wird aber eine Ausbildung" : "";
    }

    private static String stufe(Anforderungsniveau gewuenscht, Berufslage person, Stellenlage angebot) {
        if (angebot.art().istFuerJugendliche()) {
            return person.ausbildung() == Ausbildungsinteresse.GEWUENSCHT ? "" : ", als Ausbildung";
        }
        int stufen = stufen(gewuenscht, person, angebot);
        return switch (stufen) {
            case 0 -> "";
            case -1 -> ", eine Stufe darunter";
            case 1 -> ", eine Stufe darüber"
                    + (angebot.quereinstieg()
                            ? ", Quereinstieg ist willkommen"
                            : person.erfahren()
                                    ? ", mit Erfahrung"
                                    : "");
            default -> stufen < 0 ? ", mehrere Stufen darunter" : ", mehrere Stufen darüber";
        };
    }

    private int mal(int wert, Stellwert faktor) {
        return mal(wert, gewichte.wert(faktor));
    }

    private static int mal(int wert, int promille) {
        return wert * promille / Urteil.VOLL;
    }
}
