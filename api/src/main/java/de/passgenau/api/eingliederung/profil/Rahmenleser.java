package de.passgenau.api.eingliederung.profil;

import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Pattern;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.profil.Arbeitszeitfenster;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Rahmenbedingungen.Arbeitslagen;
import de.passgenau.api.fall.profil.Wochentag;
import org.jspecify.annotations.Nullable;

/** Reads under which conditions somebody can work. */
final class Rahmenleser {

    private static final String RAHMEN = "profil.rahmen.";
    private static final int WOCHE = 168;
    private static final int WEIT = 1000;
    private static final Pattern UHRZEIT = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final Pruefung pruefung;

    Rahmenleser(Pruefung pruefung) {
        this.pruefung = pruefung;
    }

    Rahmenbedingungen lies(ProfilEingabe.@Nullable Rahmen eingabe) {
        if (eingabe == null) {
            return Rahmenbedingungen.offen();
        }
        var von = bis(WOCHE, "stundenVon", eingabe.stundenVon());
        var bis = bis(WOCHE, "stundenBis", eingabe.stundenBis());
        if (von != null && bis != null && bis < von) {
            pruefung.melde(RAHMEN + "stundenBis", Eingabefehlercode.UNGUELTIG, "weniger-als", von);
            bis = null;
        }
        var scheine = eingabe.fuehrerscheine();
        return new Rahmenbedingungen(bis(WOCHE, "betreuungsstunden", eingabe.betreuungsstunden()),
                fenster(eingabe.fenster()),
                scheine == null ? null : Codes.geprueft(scheine, RAHMEN + "fuehrerscheine", pruefung),
                eingabe.auto(), bis(WEIT, "umkreisKm", eingabe.umkreisKm()), von, bis,
                Objects.requireNonNullElseGet(eingabe.lagen(), Arbeitslagen::offen));
    }

    private @Nullable Integer bis(int hoechstens, String feld, @Nullable Integer wert) {
        if (wert == null || wert >= 0 && wert <= hoechstens) {
            return wert;
        }
        pruefung.melde(RAHMEN + feld, Eingabefehlercode.UNGUELTIG, "zahl-bis", hoechstens, wert);
        return null;
    }

    private @Nullable Arbeitszeitfenster fenster(ProfilEingabe.@Nullable Fenster eingabe) {
        if (eingabe == null) {
            return null;
        }
        var von = uhrzeit("fenster.von", eingabe.von());
        var bis = uhrzeit("fenster.bis", eingabe.bis());
        if (eingabe.wochentage().isEmpty()) {
            pruefung.melde(RAHMEN + "fenster.wochentage", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        }
        if (von == null || bis == null || eingabe.wochentage().isEmpty()) {
            return null;
        }
        if (!bis.isAfter(von)) {
            pruefung.melde(RAHMEN + "fenster.bis", Eingabefehlercode.UNGUELTIG, "uhrzeit-davor", von);
            return null;
        }
        return new Arbeitszeitfenster(eingabe.wochentage().stream().map(Wochentag::tag).toList(), von, bis);
    }

    private @Nullable LocalTime uhrzeit(String feld, @Nullable String wert) {
        if (wert == null || !UHRZEIT.matcher(wert).matches()) {
            pruefung.melde(RAHMEN + feld, Eingabefehlercode.UNGUELTIG, "uhrzeit",
                    Objects.requireNonNullElse(wert, ""));
            return null;
        }
        return LocalTime.parse(wert);
    }
}
