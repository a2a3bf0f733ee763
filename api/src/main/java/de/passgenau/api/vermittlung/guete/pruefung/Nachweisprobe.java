package de.passgenau.api.vermittlung.guete.pruefung;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.sammlung.Person;

/** Whether somebody has what a code asks for, by the plainest reading of the fields. */
final class Nachweisprobe {

    private static final List<String> NIVEAUS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final Map<String, List<String>> GENUEGT_AUCH = Map.of("B", List.of("C", "CE", "D", "C1", "BE"),
            "C", List.of("CE"),
            "T", List.of("CE"));
    private static final String PFLEGE = "pflegefach|krankenpfleg|altenpfleg|krankenschwester|examen";
    private static final String ABITUR = "abitur|hochschulreife";
    private static final String MITTLERER = "mittler|realschul|fachoberschul|10\\. klasse|msa|" + ABITUR;
    private static final Map<String, String> WORTE = Map.ofEntries(Map.entry("STAPLERSCHEIN", "stapler|flurförder"),
            Map.entry("MODUL_95", "95"),
            Map.entry("SACHKUNDE_34A", "34 ?a"),
            Map.entry("QUALI_43B", "43 ?b|betreuungskraft"),
            Map.entry("SCHWEISSERPRUEFUNG", "schwei(ß|ss)"),
            Map.entry("ADR", "adr|gefahrgut"),
            Map.entry("PERSONENBEFOERDERUNG", "personenbef|p-schein"),
            Map.entry("SCHULABSCHLUSS_BBR", "berufsbildungsreife|hauptschul|" + MITTLERER),
            Map.entry("SCHULABSCHLUSS_MSR", MITTLERER),
            Map.entry("SCHULABSCHLUSS_ABITUR", ABITUR),
            Map.entry("AUSBILDUNG_PFLEGEFACHKRAFT", PFLEGE),
            Map.entry("AUSBILDUNG_PFLEGEASSISTENZ", "pflegeassist|pflegehelf|pflegehilfe|" + PFLEGE),
            Map.entry("AUSBILDUNG_SHK", "anlagenmechaniker|shk|heizung|sanitär|installateur"),
            Map.entry("AUSBILDUNG_ELEKTRO", "elektr"),
            Map.entry("AUSBILDUNG_METALL", "metall|schloss|mechanik|schwei"),
            Map.entry("AUSBILDUNG_KFZ", "kfz|kraftfahrzeug|auto"),
            Map.entry("AUSBILDUNG_KAUFM", "kauf"),
            Map.entry("AUSBILDUNG_HANDEL", "kauf|verkäuf|handel"),
            Map.entry("AUSBILDUNG_VERWALTUNG", "verwaltung"),
            Map.entry("AUSBILDUNG_HEP", "heilerzieh|hep\\b"),
            Map.entry("AUSBILDUNG_MFA", "mfa|medizinische fach|arzthelfer"),
            Map.entry("AUSBILDUNG_IT", "inform|\\bit\\b"));
    private static final int STAMM = 5;

    private final Person person;
    private final String worte;

    Nachweisprobe(Person person) {
        this.person = person;
        this.worte = String.join("; ", person.kenntnisse()).toLowerCase(Locale.GERMAN);
    }

    /** Empty if one of {@code A|B} is there. */
    Optional<Verstoss> pruefe(String muss) {
        var codes = List.of(muss.split("\\|"));
        if (codes.stream().map(String::strip).anyMatch(this::hat)) {
            return Optional.empty();
        }
        boolean imFeld = codes.stream()
                .allMatch(code -> code.startsWith("FUEHRERSCHEIN_") || code.startsWith("SPRACHE_")
                        || istFoerderung(code));
        return Optional.of(new Verstoss("Nachweis", muss + " ist nicht zu finden", imFeld));
    }

    private boolean hat(String code) {
        if (code.startsWith("FUEHRERSCHEIN_")) {
            return hatKlasse(code.substring("FUEHRERSCHEIN_".length()));
        }
        if (code.startsWith("SPRACHE_")) {
            var niveau = person.sprachniveauDeutsch();
            return niveau == null || !NIVEAUS.contains(niveau)
                    || NIVEAUS.indexOf(niveau) >= NIVEAUS.indexOf(code.substring("SPRACHE_".length()));
        }
        if (istFoerderung(code)) {
            return Objects.requireNonNullElse(person.zielgruppen(), List.of())
                    .contains(code.endsWith("16E") ? "LANGZEITARBEITSLOSE" : "LANGZEITLEISTUNGSBEZIEHENDE");
        }
        if (code.startsWith("ERFAHRUNG_") || code.startsWith("PRAXIS_")) {
            return person.berufserfahrungJahre() != null && person.berufserfahrungJahre() > 0 || steht(code);
        }
        return steht(code);
    }

    private static boolean istFoerderung(String code) {
        return code.equals("LANGZEITBEZUG") || code.startsWith("FOERDERFAEHIG_");
    }

    private boolean hatKlasse(String klasse) {
        return Stream.concat(Stream.of(klasse), GENUEGT_AUCH.getOrDefault(klasse, List.of()).stream())
                .anyMatch(eine -> person.fuehrerschein().contains(eine)
                        || worte.matches(".*(führerschein|fahrerlaubnis|klasse)n? (klasse )?"
                                + eine.toLowerCase(Locale.GERMAN) + "\\b.*"));
    }

    private boolean steht(String code) {
        var muster = WORTE.getOrDefault(code, stamm(code));
        return Pattern.compile(muster).matcher(worte).find();
    }

    private static String stamm(String code) {
        var wort = code.substring(code.lastIndexOf('_') + 1)
                .toLowerCase(Locale.GERMAN)
                .replace("ae", "(ä|ae)")
                .replace("oe", "(ö|oe)")
                .replace("ue", "(ü|ue)");
        return wort.contains("(") ? wort : wort.substring(0, Math.min(STAMM, wort.length()));
    }
}
