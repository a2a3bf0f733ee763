package de.passgenau.matching.zulassung.pruefung;

import java.util.EnumMap;
import java.util.Map;

import de.passgenau.matching.zulassung.Angabe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Umkreis;
import de.passgenau.matching.zulassung.Zeitdauer;

/** What is possible and yet hardly meant. */
final class Auffaelligkeiten {

    private static final int WEITER_UMKREIS = 500;
    private static final String AUSBILDUNG = "AUSBILDUNG_";

    private Auffaelligkeiten() {}

    /** At most one of a kind, as a German sentence. */
    static Map<Hinweisart, String> von(Bedingung bedingung) {
        var hinweise = new EnumMap<Hinweisart, String>(Hinweisart.class);
        switch (bedingung) {
            case Zeitdauer dauer when dauer.frist().zahl() == 0 && !dauer.nurVorhanden() ->
                hinweise.put(Hinweisart.VERDAECHTIG, "Eine Dauer von 0 verlangt nichts.");
            case Umkreis umkreis when umkreis.km() > WEITER_UMKREIS -> hinweise.put(Hinweisart.VERDAECHTIG,
                    umkreis.km() + " km sind weiter als jeder Weg zu einer Maßnahme.");
            case Bedingung.Und und when ohneAbschlussMitAusbildung(und) -> hinweise.put(Hinweisart.VERDAECHTIG,
                    "Wer eine Ausbildung nachweist, hat fast immer einen Berufsabschluss: Das erfüllt kaum jemand.");
            case Bedingung.Nicht nicht when nicht.teil() instanceof Bedingung.Nicht ->
                hinweise.put(Hinweisart.DOPPELTE_VERNEINUNG, "Zweimal »nicht« hebt sich auf.");
            default -> hinweise.clear();
        }
        return hinweise;
    }

    private static boolean ohneAbschlussMitAusbildung(Bedingung.Und und) {
        return und.teile().contains(new Angabe(Angabe.Frage.BERUFSABSCHLUSS, false)) && und.teile()
                .stream()
                .anyMatch(teil -> teil instanceof Nachweise nachweise
                        && nachweise.codes().stream().allMatch(code -> code.startsWith(AUSBILDUNG)));
    }
}
