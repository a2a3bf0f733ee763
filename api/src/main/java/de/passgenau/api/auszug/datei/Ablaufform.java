package de.passgenau.api.auszug.datei;

import java.time.Duration;
import java.util.Map;

import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Wochenstunden;
import de.passgenau.catalogue.steckbrief.Zeitangabe;
import org.jspecify.annotations.Nullable;

/** How a Maßnahme goes, in the form in which the API takes it. */
final class Ablaufform {

    private static final double MINUTEN = 60;

    private Ablaufform() {}

    static Map<String, Object> von(Ablauf ablauf) {
        var dauer = ablauf.dauer();
        var anwesenheit = ablauf.anwesenheit();
        return new Felder().und("beginn", zeit(ablauf.laufzeit().beginn()))
                .und("ende", zeit(ablauf.laufzeit().ende()))
                .und("dauer", dauer == null
                        ? null
                        : new Felder().und("wert", dauer.wert())
                                .und("einheit", dauer.einheit())
                                .und("maximal", dauer.maximal())
                                .alle())
                .und("wochenstunden", von(ablauf.wochenstunden()))
                .und("anwesenheit", anwesenheit == null
                        ? null
                        : new Felder().und("nettotage", anwesenheit.nettotage())
                                .und("fehltageAnhaengen", anwesenheit.fehltageAnhaengen())
                                .alle())
                .und("durchgaenge", ablauf.durchgaenge())
                .und("freiwillig", ablauf.freiwillig())
                .alle();
    }

    private static @Nullable Map<String, Object> von(@Nullable Wochenstunden stunden) {
        return stunden == null
                ? null
                : new Felder().und("von", stunden(stunden.von()))
                        .und("bis", stunden(stunden.bis()))
                        .und("teilzeit", stunden.teilzeit())
                        .alle();
    }

    private static @Nullable Double stunden(@Nullable Duration dauer) {
        return dauer == null ? null : dauer.toMinutes() / MINUTEN;
    }

    private static @Nullable String zeit(@Nullable Zeitangabe zeit) {
        return zeit == null ? null : zeit.text();
    }
}
