package de.passgenau.api.massnahme.steckbrief;

import java.time.Duration;
import java.util.Optional;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Feldleser.Spanne;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Ablauf.Anwesenheit;
import de.passgenau.catalogue.steckbrief.Ablauf.Dauer;
import de.passgenau.catalogue.steckbrief.Laufzeit;
import de.passgenau.catalogue.steckbrief.Wochenstunden;
import de.passgenau.catalogue.steckbrief.Zeitangabe;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Reads how a Maßnahme goes. */
record Ablaufleser(Feldleser leser) {

    private static final Spanne TAGE = new Spanne(1, 3_650);
    private static final Spanne DURCHGAENGE = new Spanne(1, 1_000);
    private static final int WOCHE = 168;
    private static final int STUNDE = 60;
    private static final int ERSTES_JAHR = 1900;
    private static final int LETZTES_JAHR = 2199;

    Ablauf lies(SteckbriefEingabe.Ablauf wunsch, Ablauf alt) {
        return new Ablauf(laufzeit(wunsch, alt.laufzeit()),
                Steckbriefleser.<SteckbriefEingabe.Dauer, @Nullable Dauer>gruppe(wunsch.dauer(), alt.dauer(), null,
                        this::dauer),
                Steckbriefleser.<SteckbriefEingabe.Stunden, @Nullable Wochenstunden>gruppe(wunsch.wochenstunden(),
                        alt.wochenstunden(), null, this::stunden),
                Steckbriefleser.<SteckbriefEingabe.Anwesenheit, @Nullable Anwesenheit>gruppe(wunsch.anwesenheit(),
                        alt.anwesenheit(), null, this::anwesenheit),
                leser.zahl("durchgaenge", wunsch.durchgaenge(), alt.durchgaenge(), DURCHGAENGE),
                Abbildung.nach(wunsch.freiwillig(), alt.freiwillig()));
    }

    private Laufzeit laufzeit(SteckbriefEingabe.Ablauf wunsch, Laufzeit alt) {
        var beginn = zeit("beginn", wunsch.beginn(), alt.beginn());
        var ende = zeit("ende", wunsch.ende(), alt.ende());
        if (beginn != null && ende != null && ende.spaetestens().isBefore(beginn.fruehestens())) {
            leser.melde("ende", "ende-vor-beginn", ende.spaetestens(), beginn.fruehestens());
            return Laufzeit.OFFEN;
        }
        return new Laufzeit(beginn, ende);
    }

    private @Nullable Zeitangabe zeit(String feld, ArgumentValue<String> wunsch, @Nullable Zeitangabe alt) {
        if (wunsch.isOmitted()) {
            return alt;
        }
        var text = leser.text(feld, wunsch.value());
        var gelesen = Optional.ofNullable(text).flatMap(Zeitangabe::lies).filter(Ablaufleser::ausUnsererZeit);
        if (text != null && gelesen.isEmpty()) {
            leser.melde(feld, "katalog.zeitangabe", text);
        }
        return gelesen.orElse(null);
    }

    private static boolean ausUnsererZeit(Zeitangabe zeit) {
        var jahr = zeit.fruehestens().getYear();
        return jahr >= ERSTES_JAHR && jahr <= LETZTES_JAHR;
    }

    private @Nullable Dauer dauer(SteckbriefEingabe.Dauer wunsch) {
        var wert = leser.zahl("dauer.wert", wunsch.wert(), TAGE);
        return wert == null ? null : new Dauer(wert, wunsch.einheit(), Boolean.TRUE.equals(wunsch.maximal()));
    }

    private @Nullable Anwesenheit anwesenheit(SteckbriefEingabe.Anwesenheit wunsch) {
        var tage = leser.zahl("anwesenheit.nettotage", wunsch.nettotage(), TAGE);
        return tage == null ? null : new Anwesenheit(tage, Boolean.TRUE.equals(wunsch.fehltageAnhaengen()));
    }

    private Wochenstunden stunden(SteckbriefEingabe.Stunden wunsch) {
        var von = stunden("wochenstunden.von", wunsch.von());
        var bis = stunden("wochenstunden.bis", wunsch.bis());
        if (von != null && bis != null && bis.compareTo(von) < 0) {
            leser.melde("wochenstunden.bis", "weniger-als", (double) von.toMinutes() / STUNDE);
            bis = null;
        }
        return new Wochenstunden(von, bis, wunsch.teilzeit());
    }

    private @Nullable Duration stunden(String feld, @Nullable Double wert) {
        if (wert == null || wert >= 0 && wert <= WOCHE) {
            return wert == null ? null : Duration.ofMinutes(Math.round(wert * STUNDE));
        }
        leser.melde(feld, "katalog.zahl", 0, WOCHE, wert);
        return null;
    }
}
