package de.passgenau.matching.profil;

import static de.passgenau.matching.profil.Hemmnisbereich.BERUFLICHE_KOMPETENZ;
import static de.passgenau.matching.profil.Hemmnisbereich.LEISTUNGSFAEHIGKEIT;
import static de.passgenau.matching.profil.Hemmnisbereich.MOTIVATION_LEISTUNGSBEREITSCHAFT;
import static de.passgenau.matching.profil.Hemmnisbereich.RAHMENBEDINGUNGEN;
import static de.passgenau.matching.profil.Hemmnisbereich.SOZIALE_KOMPETENZEN;

import java.util.Map;
import java.util.Optional;

/** What can stand in the way of work. */
public enum Hemmnisart {
    KINDERBETREUUNG(RAHMENBEDINGUNGEN, "Kinderbetreuung"),
    PFLEGE_ANGEHOERIGER(RAHMENBEDINGUNGEN, "Pflege von Angehörigen"),
    MOBILITAET(RAHMENBEDINGUNGEN, "Mobilität"),
    WOHNUNG(RAHMENBEDINGUNGEN, "Wohnung"),
    SCHULDEN(RAHMENBEDINGUNGEN, "Schulden"),
    AUFENTHALT(RAHMENBEDINGUNGEN, "Aufenthalt"),
    STRAFFAELLIGKEIT(RAHMENBEDINGUNGEN, "Straffälligkeit"),
    GESUNDHEIT_KOERPERLICH(LEISTUNGSFAEHIGKEIT, "körperliche Gesundheit"),
    GESUNDHEIT_PSYCHISCH(LEISTUNGSFAEHIGKEIT, "psychische Gesundheit"),
    SUCHT(LEISTUNGSFAEHIGKEIT, "Sucht"),
    BELASTBARKEIT(LEISTUNGSFAEHIGKEIT, "Belastbarkeit"),
    MOTIVATION(MOTIVATION_LEISTUNGSBEREITSCHAFT, "Motivation"),
    TAGESSTRUKTUR(MOTIVATION_LEISTUNGSBEREITSCHAFT, "Tagesstruktur"),
    BEWERBUNGSVERHALTEN(MOTIVATION_LEISTUNGSBEREITSCHAFT, "Bewerbungsverhalten"),
    SOZIALVERHALTEN(SOZIALE_KOMPETENZEN, "Sozialverhalten"),
    KONFLIKTFAEHIGKEIT(SOZIALE_KOMPETENZEN, "Konfliktfähigkeit"),
    TEAMFAEHIGKEIT(SOZIALE_KOMPETENZEN, "Teamfähigkeit"),
    AUFTRETEN(SOZIALE_KOMPETENZEN, "Auftreten"),
    HYGIENE(SOZIALE_KOMPETENZEN, "Hygiene"),
    SPRACHE(BERUFLICHE_KOMPETENZ, "Sprache"),
    GRUNDBILDUNG(BERUFLICHE_KOMPETENZ, "Grundbildung"),
    FEHLENDER_SCHULABSCHLUSS(BERUFLICHE_KOMPETENZ, "fehlender Schulabschluss"),
    FEHLENDER_BERUFSABSCHLUSS(BERUFLICHE_KOMPETENZ, "fehlender Berufsabschluss"),
    VERALTETE_QUALIFIKATION(BERUFLICHE_KOMPETENZ, "veraltete Qualifikation"),
    FEHLENDE_BERUFSERFAHRUNG(BERUFLICHE_KOMPETENZ, "fehlende Berufserfahrung"),
    FEHLENDER_NACHWEIS(BERUFLICHE_KOMPETENZ, "fehlender Nachweis"),
    ANERKENNUNG_ABSCHLUSS(BERUFLICHE_KOMPETENZ, "Anerkennung des Abschlusses"),
    EDV_KENNTNISSE(BERUFLICHE_KOMPETENZ, "EDV-Kenntnisse"),
    BEWERBUNGSUNTERLAGEN(BERUFLICHE_KOMPETENZ, "Bewerbungsunterlagen"),
    ORIENTIERUNG(BERUFLICHE_KOMPETENZ, "berufliche Orientierung"),
    SELBSTAENDIGKEIT_NICHT_TRAGFAEHIG(BERUFLICHE_KOMPETENZ, "nicht tragfähige Selbständigkeit");

    private static final Map<String, Hemmnisart> AUCH_GESCHRIEBEN = Map.of("WOHNSITUATION",
            WOHNUNG,
            "GESUNDHEIT_PHYSISCH",
            GESUNDHEIT_KOERPERLICH,
            "VERALTETE_KENNTNISSE",
            VERALTETE_QUALIFIKATION,
            "FEHLENDE_ANERKENNUNG",
            ANERKENNUNG_ABSCHLUSS,
            "ANALPHABETISMUS",
            GRUNDBILDUNG);

    private final Hemmnisbereich bereich;
    private final String bezeichnung;

    Hemmnisart(Hemmnisbereich bereich, String bezeichnung) {
        this.bereich = bereich;
        this.bezeichnung = bezeichnung;
    }

    /** By its code or one of the spellings that older data use. */
    public static Optional<Hemmnisart> vonCode(String code) {
        for (var art : values()) {
            if (art.name().equals(code)) {
                return Optional.of(art);
            }
        }
        return Optional.ofNullable(AUCH_GESCHRIEBEN.get(code));
    }

    public Hemmnisbereich bereich() {
        return bereich;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
