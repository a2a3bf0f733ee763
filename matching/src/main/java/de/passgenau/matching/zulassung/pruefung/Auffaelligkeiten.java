package de.passgenau.matching.zulassung.pruefung;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Angabe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Hemmnisse;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Umkreis;
import de.passgenau.matching.zulassung.Zeitdauer;
import de.passgenau.matching.zulassung.Zielgruppen;

/** What is possible and yet hardly meant. */
final class Auffaelligkeiten {

    private static final int WEITER_UMKREIS = 500;
    private static final String AUSBILDUNG = "AUSBILDUNG_";
    private static final Bedingung OHNE_ABSCHLUSS = new Angabe(Angabe.Frage.BERUFSABSCHLUSS, false);

    private Auffaelligkeiten() {}

    /** At most one of a kind, as a German sentence. */
    static Map<Hinweisart, String> von(Bedingung bedingung) {
        var hinweise = new EnumMap<Hinweisart, String>(Hinweisart.class);
        switch (bedingung) {
            case Zeitdauer dauer when dauer.frist().zahl() == 0 && !dauer.nurVorhanden() ->
                hinweise.put(Hinweisart.VERDAECHTIG, "Eine Dauer von 0 verlangt nichts.");
            case Zeitdauer dauer when Lebenszeit.uebersteigt(dauer) -> hinweise.put(Hinweisart.VERDAECHTIG,
                    "Das ist länger als ein Erwerbsleben.");
            case Alter alter when Lebenszeit.ausserhalb(alter) -> hinweise.put(Hinweisart.VERDAECHTIG,
                    "Erwerbsfähig im Sinne des SGB II ist man von 15 bis zur Altersgrenze, höchstens 67; vielleicht ist eine Dauer gemeint.");
            case Umkreis umkreis when umkreis.km() > WEITER_UMKREIS -> hinweise.put(Hinweisart.VERDAECHTIG,
                    umkreis.km() + " km sind weiter als jeder Weg zu einer Maßnahme.");
            case Bedingung.Und und -> zusammen(und).findFirst()
                    .ifPresent(satz -> hinweise.put(Hinweisart.VERDAECHTIG, satz));
            case Bedingung.Nicht nicht when nicht.teil() instanceof Bedingung.Nicht ->
                hinweise.put(Hinweisart.DOPPELTE_VERNEINUNG, "Zweimal »nicht« hebt sich auf.");
            default -> hinweise.clear();
        }
        return hinweise;
    }

    private static Stream<String> zusammen(Bedingung.Und und) {
        var teile = und.teile();
        return Stream.of(
                wenn(ohneAbschluss(teile) && teile.stream().anyMatch(Auffaelligkeiten::istAusbildung),
                        "Wer eine Ausbildung nachweist, hat fast immer einen Berufsabschluss: Das erfüllt kaum jemand."),
                wenn(ohneAbschluss(teile) && verlangt(teile, Zielgruppe.AKADEMIKER),
                        "Ein Studienabschluss ist ein Berufsabschluss: Das erfüllt kaum jemand."),
                wenn(verlangt(teile, Zielgruppe.SUCHTKRANKE) && verbietet(teile, Hemmnisart.SUCHT),
                        "Wer suchtkrank ist, hat fast immer ein Hemmnis Sucht: Das erfüllt kaum jemand."),
                wenn(verlangt(teile, Zielgruppe.PSYCHISCH_BELASTETE)
                        && verbietet(teile, Hemmnisart.GESUNDHEIT_PSYCHISCH),
                        "Wer psychisch belastet ist, hat fast immer das Hemmnis dazu: Das erfüllt kaum jemand."),
                wenn(Lebenszeit.zuJung(teile), "Wer so jung ist, kann nicht so lange arbeitslos sein."))
                .flatMap(saetze -> saetze);
    }

    private static Stream<String> wenn(boolean wahr, String satz) {
        return wahr ? Stream.of(satz) : Stream.empty();
    }

    private static boolean ohneAbschluss(List<Bedingung> teile) {
        return teile.contains(OHNE_ABSCHLUSS)
                || teile.contains(new Bedingung.Nicht(new Angabe(Angabe.Frage.BERUFSABSCHLUSS, true)));
    }

    private static boolean istAusbildung(Bedingung teil) {
        return teil instanceof Nachweise nachweise
                && nachweise.codes().stream().allMatch(code -> code.startsWith(AUSBILDUNG));
    }

    private static boolean verlangt(List<Bedingung> teile, Zielgruppe gruppe) {
        return teile.contains(new Zielgruppen(List.of(gruppe)));
    }

    private static boolean verbietet(List<Bedingung> teile, Hemmnisart hemmnis) {
        return teile.stream()
                .anyMatch(teil -> teil instanceof Bedingung.Nicht(var verbotenes)
                        && verbotenes instanceof Hemmnisse hemmnisse && hemmnisse.arten().contains(hemmnis));
    }
}
